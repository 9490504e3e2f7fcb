import { describe, expect, it } from '@jest/globals'
import { log } from '../../../../src/addin/locales/en-US/log.ts'
import { entryMarks } from '../../../../src/addin/taskpane/log/entry-marks.ts'
import { logFilter, narrows, wholeLog } from '../../../../src/addin/taskpane/log/log-choice.ts'
import { isOverdue, overdueFirst } from '../../../../src/addin/taskpane/log/overdue.ts'
import { logEntry } from '../read/log-samples.ts'
import * as fc from '../../../fixtures/fast-check.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const due = (dueAt: string, doneAt: string | null = null) => ({ dueAt, doneAt })

describe('overdue follow-ups', () => {
  it.each([
    ['2026-11-21T11:59:59Z', null, true],
    ['2026-11-21T12:00:00Z', null, false],
    ['2026-11-22T00:00:00Z', null, false],
    ['2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z', false],
  ])('due %s, done %p: %p', (dueAt, doneAt, is) => {
    expect(isOverdue(due(dueAt, doneAt), NOW)).toBe(is)
  })

  it('come first, and none is lost', () => {
    const instants = fc.date({
      min: new Date('2026-11-01T00:00:00Z'),
      max: new Date('2026-12-11T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.array(instants), (dates) => {
        const all = dates.map((date) => due(date.toISOString()))
        const sorted = overdueFirst(all, NOW)
        const late = sorted.map((one) => isOverdue(one, NOW))
        expect(late.lastIndexOf(true)).toBeLessThan(
          late.includes(false) ? late.indexOf(false) : late.length,
        )
        expect(new Set(sorted)).toEqual(new Set(all))
      }),
    )
  })
})

describe('a choice of entries', () => {
  const contact = logEntry().contact

  it('asks for own ones that count', () => {
    expect(logFilter(wholeLog)).toEqual({ scope: 'mine', show: 'counting' })
  })

  it('names only what is asked for', () => {
    expect(logFilter({ search: '  offer ', direction: 'in', show: 'canceled', contact })).toEqual({
      scope: 'mine',
      show: 'canceled',
      search: 'offer',
      direction: 'in',
      contact: contact.email,
    })
  })

  it.each([
    [wholeLog, false],
    [{ ...wholeLog, search: '  ' }, false],
    [{ ...wholeLog, show: 'everything' as const }, false],
    [{ ...wholeLog, show: 'canceled' as const }, true],
    [{ ...wholeLog, search: 'a' }, true],
    [{ ...wholeLog, direction: 'out' as const }, true],
    [{ ...wholeLog, contact }, true],
  ])('%j may leave entries out: %p', (choice, is) => {
    expect(narrows(choice)).toBe(is)
  })
})

describe('what was made of an entry', () => {
  it('is nothing of a plain one', () => {
    expect(entryMarks(logEntry(), log)).toEqual([])
  })

  it('is told in words, the most pressing first', () => {
    const entry = logEntry({
      canceled: { at: '2026-11-20T00:00:00Z', by: null },
      followUp: 'overdue',
      evaluation: 'very-positive',
      isAutomatic: true,
      opportunity: { id: logEntry().id, name: 'Big one', stage: 'qualify' },
      comments: 2,
    })

    expect(entryMarks(entry, log)).toEqual([
      'Canceled',
      'Follow-up overdue',
      'Very positive',
      'Automatic reply',
      'Opportunity: Big one',
      '2 comments',
    ])
  })
})
