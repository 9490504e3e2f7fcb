import type { Draft, FollowMark, Outlook } from '../../../src/addin/outlook/port.ts'

/** A fresh Outlook with an empty new HTML mail open that nobody has marked. */
export type OpenPort = () => Promise<Outlook>

/** One thing that every Outlook behind the port does. Plain code, so that it runs in a page too. */
export interface PortCheck {
  name: string
  /** Throws when it does not hold. */
  run: (draft: Draft, outlook: Outlook) => Promise<void>
}

/** Runs every check on an Outlook of its own. @returns what does not hold, empty when all does */
export async function failedPortChecks(open: OpenPort): Promise<string[]> {
  const failed: string[] = []
  for (const { name, run } of portChecks) {
    try {
      const outlook = await open()
      const item = outlook.current()
      if (item.kind !== 'draft') throw new Error(`a ${item.kind} is open, no draft`)
      await run(item, outlook)
    } catch (error) {
      failed.push(`${name}: ${String(error)}`)
    }
  }
  return failed
}

const MARK: FollowMark = {
  key: 'AAAAAAAAAAAAAAAAAAAAAA',
  ticket: 'T'.repeat(43),
  expiresAt: '2026-11-24T09:00:00.000Z',
  beaconHtml: '<img src="https://track.example/o/1" width="1" height="1" alt="">',
  footerHtml: '<p><a href="https://track.example/p/1">What is measured</a></p>',
  queued: 'footer',
  asks: true,
}

function same(actual: unknown, expected: unknown): void {
  const [seen, wanted] = [actual, expected].map((value) => JSON.stringify(value))
  if (seen !== wanted) throw new Error(`${seen} is not ${wanted}`)
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what)
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('it was not refused')
}

export const portChecks: readonly PortCheck[] = [
  {
    name: 'the open draft keeps its id',
    run: async (draft, outlook) => {
      const again = outlook.current()
      same(again.kind === 'draft' && again.id, draft.id)
      holds(draft.id !== '', 'the id is empty')
    },
  },
  {
    name: 'a new mail says that it is new and HTML',
    run: async (draft) => {
      same(await draft.composeType(), 'new')
      same(await draft.bodyType(), 'html')
    },
  },
  {
    name: 'the body that was written is read again',
    run: async (draft) => {
      const html = '<p>Hello <a href="https://contoso.example/?a=1&amp;b=2">offer</a></p>'
      await draft.setHtml(html)
      holds((await draft.html()).includes(html), 'the body came back changed')
    },
  },
  {
    name: 'the subject that was set is read again, and set anew',
    run: async (draft) => {
      const subject = 'Größe & <b>“Preis”</b>'
      await draft.setSubject(subject)
      same(await draft.subject(), subject)
      await draft.setSubject('')
      same(await draft.subject(), '')
    },
  },
  {
    name: 'a subject of more than 255 characters is refused, and the old one stays',
    run: async (draft) => {
      await draft.setSubject('x'.repeat(255))
      holds((await refusal(draft.setSubject('x'.repeat(256)))) instanceof Error, 'it was taken')
      same(await draft.subject(), 'x'.repeat(255))
      await draft.setSubject('')
    },
  },
  {
    name: 'an unmarked draft has no marks',
    run: async (draft) => {
      const { session, properties, headerKey } = await draft.marks()
      same([session ?? null, properties ?? null, headerKey ?? null], [null, null, null])
    },
  },
  {
    name: 'a mark is found in all three places, its ticket not in the header',
    run: async (draft) => {
      await draft.mark(MARK)
      const { session, properties, headerKey } = await draft.marks()
      same(sorted(session), sorted(MARK))
      same(sorted(properties), sorted(MARK))
      same(headerKey, MARK.key)
    },
  },
  {
    name: 'a mark is taken off again, twice without complaint',
    run: async (draft) => {
      await draft.mark(MARK)
      await draft.mark(null)
      await draft.mark(null)
      const { session, properties, headerKey } = await draft.marks()
      same([session ?? null, properties ?? null, headerKey ?? null], [null, null, null])
    },
  },
  {
    name: 'the outcome is recorded in properties and nowhere else',
    run: async (draft) => {
      await draft.mark(MARK)
      const sent = { outcome: 'ok', beyond: 'unnamed' } as const
      await draft.recordOutcome({ ...MARK, ...sent })
      const { session, properties } = await draft.marks()
      same(sorted(properties), sorted({ ...MARK, ...sent }))
      same(session?.outcome ?? null, null)
    },
  },
  {
    name: 'what is put at the caret joins the body, and the rest stays as it was',
    run: async (draft) => {
      await draft.setHtml('<p>Hello</p>')
      await draft.insertHtml('<a href="https://contoso.example/">offer</a>')
      const html = await draft.html()
      holds(html.includes('<a href="https://contoso.example/">offer</a>'), 'it was not put in')
      holds(html.includes('Hello'), 'the rest is gone')
    },
  },
  {
    name: 'notes are kept, and replaced by the next ones',
    run: async (draft) => {
      same(await draft.notes(), {})
      await draft.setNotes({ reminderId: 'r1', templates: ['v1', 'v2'] })
      same(await draft.notes(), { reminderId: 'r1', templates: ['v1', 'v2'] })
      await draft.setNotes({ templates: ['v3'] })
      same(await draft.notes(), { templates: ['v3'] })
    },
  },
  {
    name: 'notes and mark leave each other alone',
    run: async (draft) => {
      await draft.mark(MARK)
      await draft.setNotes({ reminderId: 'r1' })
      same(sorted((await draft.marks()).properties), sorted(MARK))
      await draft.mark(null)
      same(await draft.notes(), { reminderId: 'r1' })
    },
  },
  {
    name: 'a saved draft has an id, the same one each time',
    run: async (draft) => {
      const id = await draft.save()
      holds(id !== '', 'the id is empty')
      same(await draft.save(), id)
    },
  },
  {
    name: 'the sender is whose mailbox it is',
    run: async (draft, outlook) => {
      same((await draft.from())?.email, outlook.user?.email)
    },
  },
  {
    name: 'an attachment that is not there is neither read nor removed',
    run: async (draft) => {
      holds((await refusal(draft.attachmentContent('none'))) instanceof Error, 'it was read')
      holds((await refusal(draft.removeAttachment('none'))) instanceof Error, 'it was removed')
    },
  },
  {
    name: 'a mail goes at once until it is told to wait, and again afterwards',
    run: async (draft) => {
      if (!draft.offersDelay) return
      same((await draft.deliverAt()) ?? null, null)
      const at = new Date('2126-11-24T09:00:00.000Z')
      await draft.setDeliverAt(at)
      same(await draft.deliverAt(), at)
      await draft.setDeliverAt(undefined)
      same((await draft.deliverAt()) ?? null, null)
    },
  },
  {
    name: 'a beacon is queued and taken back',
    run: async (draft) => {
      await draft.appendOnSend('<img src="https://track.example/o/1" alt="">')
      await draft.appendOnSend(null)
    },
  },
  {
    name: 'more than 5,000 characters are not queued',
    run: async (draft) => {
      const error = await refusal(draft.appendOnSend('x'.repeat(5001)))
      holds(error instanceof Error, 'the refusal is no Error')
    },
  },
  {
    name: 'a notice takes the place of the last one and can be cleared twice',
    run: async (draft) => {
      await draft.notify({ text: 'First', isError: false })
      await draft.notify({ text: 'Second', isError: true })
      await draft.clearNotice()
      await draft.clearNotice()
    },
  },
  {
    name: 'many calls at once are all answered',
    run: async (draft) => {
      const calls = Array.from({ length: 12 }, () => draft.subject())
      same(new Set(await Promise.all(calls)).size, 1)
      same(await draft.attachments(), [])
      same(await draft.recipients(), { named: [], hasOthers: false })
    },
  },
  {
    name: 'a listener for recipients can be added and removed',
    run: async (draft) => {
      const stop = await draft.onRecipientsChanged(() => {})
      stop()
    },
  },
]

const sorted = (mark: FollowMark | undefined) => Object.entries(mark ?? {}).sort()
