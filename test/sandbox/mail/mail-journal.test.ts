import { describe, expect, it } from '@jest/globals'
import { newWriting, type Folder, type Mail } from '../../../src/sandbox/mail/mail.ts'
import { createMailbox, type Mailbox } from '../../../src/sandbox/mail/mailbox.ts'
import * as fc from '../../fixtures/fast-check.ts'

const OWNER = { name: 'Anna', email: 'anna@fabrikam.example' }
const AT = '2026-11-21T09:00:00.000Z'

const mail = (name: string, over: Partial<Mail> = {}): Mail => ({
  ...newWriting({ subject: name }),
  ...{ id: `id-${name}`, immutableId: name, folder: 'inbox', isDraft: false, isRead: false },
  ...{ from: OWNER, internetMessageId: `<${name}@x>`, version: 1 },
  ...{ createdAt: AT, sentAt: AT, receivedAt: AT },
  ...over,
})

const said = ({ journal }: Mailbox, folder: Folder, from = 0) =>
  journal.since(folder, from, 100).changes.map(({ immutableId, what }) => `${immutableId} ${what}`)

describe('the changes of a folder', () => {
  it('are what is there at first', () => {
    expect(said(createMailbox(OWNER, [mail('a'), mail('b')]), 'inbox')).toEqual(['a new', 'b new'])
  })

  it('say that a mail came, changed, was moved and was removed', () => {
    const box = createMailbox(OWNER, [mail('a'), mail('b'), mail('c')])
    const known = box.journal.length
    box.put(mail('a', { isRead: true }))
    box.put(mail('b', { folder: 'archive' }))
    box.remove('c')
    box.put(mail('d'))

    expect(said(box, 'inbox', known)).toEqual(['a changed', 'b gone', 'c gone', 'd new'])
    expect(said(box, 'archive', known)).toEqual(['b new'])
  })

  it('say of a mail that came and changed since only that it came', () => {
    const box = createMailbox(OWNER, [])
    box.put(mail('a'))
    box.put(mail('a', { isRead: true }))

    expect(said(box, 'inbox')).toEqual(['a new'])
  })

  it('say that a mail came before they say that it changed, wherever a page ends', () => {
    const box = createMailbox(OWNER, [mail('a'), mail('b')])
    box.put(mail('a', { isRead: true }))
    const pages = [0, 1, 2].map((from) => box.journal.since('inbox', from, 1).changes)

    expect(pages.flat().map(({ immutableId, what }) => `${immutableId} ${what}`)).toEqual([
      'a new',
      'b new',
      'a changed',
    ])
  })

  it('leave whoever follows them, in pages of any size, with what is in the folder', () => {
    const folder = fc.constantFrom<Folder>('inbox', 'archive')
    const act = fc.oneof(
      fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), folder, isRead: fc.boolean() }),
      fc.record({ gone: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.constant('look' as const),
    )
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (acts, size) => {
          const box = createMailbox(OWNER, [])
          const known = new Set<string>()
          let from = 0
          const look = () => {
            const { changes, next } = box.journal.since('inbox', from, size)
            for (const { immutableId, what } of changes) {
              if (what === 'changed' && !known.has(immutableId))
                throw new Error('A change of nothing')
              if (what === 'gone') known.delete(immutableId)
              else known.add(immutableId)
            }
            from = next
          }
          for (const one of acts) {
            if (one === 'look') look()
            else if ('gone' in one) box.remove(one.gone)
            else box.put(mail(one.name, { folder: one.folder, isRead: one.isRead }))
          }
          while (from < box.journal.length) look()

          const inside = box.list().filter((kept) => kept.folder === 'inbox')
          expect(known).toEqual(new Set(inside.map(({ immutableId }) => immutableId)))
        },
      ),
    )
  })
})

describe('a mailbox', () => {
  it('finds a mail by either id, and by the new one once it was moved', () => {
    const box = createMailbox(OWNER, [mail('a')])
    box.put(mail('a', { id: 'moved' }))

    expect(box.find('id-a')).toBeUndefined()
    expect(box.find('moved')).toBe(box.find('a'))
  })
})
