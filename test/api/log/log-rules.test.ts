import { describe, expect, it } from '@jest/globals'
import { followUpState } from '../../../src/api/log/log-entry.ts'
import { mayChange, maySee, type Reader } from '../../../src/api/log/log-access.ts'
import { logCursor, logPosition } from '../../../src/api/log/log-cursor.ts'
import { entryUpdate } from '../../../src/api/log/log-entry-change.ts'
import {
  KINDS,
  mergeTimelines,
  timelineCursor,
  timelinePosition,
} from '../../../src/api/log/timeline.ts'
import * as fc from '../../fixtures/fast-check.ts'
import { atMinute, newId, NOW } from '../../fixtures/make.ts'

const reader = (overrides: Partial<Reader> = {}): Reader => ({
  salespersonId: 'me',
  roles: new Set(['salesperson']),
  readsContacts: true,
  ...overrides,
})

describe('who sees and changes an entry', () => {
  const own = { salesperson_id: 'me', manager_id: null }
  const ofTeam = { salesperson_id: 'you', manager_id: 'me' }
  const other = { salesperson_id: 'you', manager_id: 'them' }
  const manager = reader({ roles: new Set(['salesperson', 'manager']) })
  const administrator = reader({ readsContacts: false })

  it.each([
    ['a salesperson: the own', own, reader(), true, true],
    ['a salesperson: a colleague’s', other, reader(), true, false],
    ['who manages nobody any more: the former team’s', ofTeam, reader(), true, false],
    ['a manager: the team’s', ofTeam, manager, true, true],
    ['a manager: another team’s', other, manager, true, false],
    ['an administrator without permission: the own', own, administrator, true, true],
    ['an administrator without permission: a colleague’s', other, administrator, false, false],
  ])('%s', (_, entry, who, sees, changes) => {
    expect(maySee(entry, who)).toBe(sees)
    expect(mayChange(entry, who)).toBe(changes)
  })
})

describe('the follow-ups of an entry', () => {
  it.each([
    ['are none', null, false, 'none'],
    ['are done when none is open', null, true, 'done'],
    ['are open until their day has passed', NOW, true, 'open'],
    ['are overdue from then on', atMinute(-1), true, 'overdue'],
  ] as const)('%s', (_, next_due_at, has_follow_up, state) => {
    expect(followUpState({ next_due_at, has_follow_up }, NOW)).toBe(state)
  })
})

describe('a change of an entry', () => {
  const by = { by: 'me', now: NOW }
  const row = { evaluation: 'positive' as const, canceled_at: null }
  const canceled = { evaluation: null, canceled_at: atMinute(-5) }

  it.each([
    ['writes nothing that is so already', row, { evaluation: 'positive' as const }, undefined],
    ['evaluates', row, { evaluation: 'negative' as const }, { evaluation: 'negative' }],
    ['takes an evaluation back', row, { evaluation: null }, { evaluation: null }],
    ['cancels', row, { isCanceled: true }, { canceled_at: NOW, canceled_by: 'me' }],
    ['keeps when and by whom it was canceled first', canceled, { isCanceled: true }, undefined],
    ['restores', canceled, { isCanceled: false }, { canceled_at: null, canceled_by: null }],
  ])('%s', (_, before, change, written) => {
    expect(entryUpdate(before, change, by)).toEqual(written)
  })
})

const position = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }).map((time) => new Date(time)),
  id: fc.uuid(),
  kind: fc.constantFrom(...KINDS),
})

describe('a cursor', () => {
  it('is read as what was written', () => {
    fc.assert(
      fc.property(position, (one) => {
        expect(timelinePosition(timelineCursor(one))).toEqual(one)
        expect(logPosition(logCursor(one))).toEqual({ at: one.at, id: one.id })
      }),
    )
  })

  it('of one listing is none of the other', () => {
    const one = { at: NOW, id: newId(), kind: 'bounce' as const }

    expect(logPosition(timelineCursor(one))).toBeUndefined()
    expect(timelinePosition(logCursor(one))).toBeUndefined()
    expect(timelinePosition('nonsense')).toBeUndefined()
  })
})

describe('merged timelines', () => {
  it('are in one order, whichever list comes first', () => {
    fc.assert(
      fc.property(fc.array(position), fc.integer({ min: 1, max: 20 }), (all, limit) => {
        const merged = mergeTimelines([all], limit)

        expect(mergeTimelines([[], all.toReversed()], limit)).toEqual(merged)
        expect(merged).toHaveLength(Math.min(limit, all.length))
        const times = merged.map(({ at }) => at.getTime())
        expect(times).toEqual(times.toSorted((a, b) => b - a))
      }),
    )
  })
})
