import { describe, expect, it } from '@jest/globals'
import { filingOutcome } from '../../../src/api/logging/filing.ts'
import { atMinute, newId, NOW } from '../../fixtures/make.ts'

const id = newId()
const sourceId = 'AAMk1'
const later = (retryAfterMs: number | null = null) =>
  ({
    ...({ sourceId, outcome: 'later', retryAfterMs } as const),
    ...{ problem: '400 ErrorInvalidRequest', isPassing: false },
  }) as const
const busy = (retryAfterMs: number | null = null) => ({ ...later(retryAfterMs), isPassing: true })

describe('a message that was to be moved', () => {
  it('is done, with its new link', () => {
    const webLink = 'https://outlook.example/archive/1'

    expect(
      filingOutcome(
        { id, attempts: 2, begunAt: null },
        { sourceId, outcome: 'done', webLink },
        NOW,
      ),
    ).toEqual({
      ...{ id, attempts: 2, filing: 'done', nextAt: null },
      ...{ webLink, problem: null },
    })
  })

  it.each([
    'http://outlook.example/1',
    'javascript:alert(1)',
    'https://outlook.example/ 1',
    `https://outlook.example/${'x'.repeat(2000)}`,
    '',
  ])('keeps its old link where the new one is no page: %s', (webLink) => {
    const filed = { sourceId, outcome: 'done', webLink } as const

    expect(filingOutcome({ id, attempts: 0, begunAt: null }, filed, NOW).webLink).toBeNull()
  })

  it('is not tried again when it is gone', () => {
    expect(
      filingOutcome({ id, attempts: 0, begunAt: null }, { sourceId, outcome: 'gone' }, NOW),
    ).toMatchObject({
      ...{ filing: 'failed', problem: 'gone', nextAt: null },
    })
  })

  it.each([
    [0, 'waiting', atMinute(1)],
    [1, 'waiting', atMinute(5)],
    [2, 'waiting', atMinute(25)],
    [3, 'failed', null],
  ])('put off after %i times is %s', (attempts, filing, at) => {
    expect(filingOutcome({ id, attempts, begunAt: null }, later(), NOW)).toEqual({
      ...{ id, attempts: attempts + 1, filing, nextAt: at?.toISOString() ?? null },
      ...{ webLink: null, problem: '400 ErrorInvalidRequest' },
    })
  })

  it.each([
    ['now', 0, 1],
    ['3 minutes ago', 3, 3],
    ['an hour ago', 60, 25],
    ['6 days ago', 6 * 1440, 25],
    ['in the future, before the clock was set back', -1440, 1],
  ])('waits where the server was too busy, and was first tried %s', (_, minutes, wait) => {
    const tried = { id, attempts: 3, begunAt: atMinute(-minutes) }

    expect(filingOutcome(tried, busy(), NOW)).toMatchObject({
      ...{ filing: 'waiting', attempts: 3, nextAt: atMinute(wait).toISOString() },
    })
    expect(filingOutcome(tried, busy(1_800_000), NOW).nextAt).toBe(atMinute(30).toISOString())
  })

  it('is given up where the server was too busy for a week, and says so', () => {
    const tried = { id, attempts: 0, begunAt: atMinute(-7 * 1440) }

    expect(filingOutcome(tried, busy(60_000), NOW)).toMatchObject({
      ...{ filing: 'failed', nextAt: null, problem: '400 ErrorInvalidRequest' },
    })
  })

  it('waits as long as the server says', () => {
    const { nextAt } = filingOutcome({ id, attempts: 0, begunAt: null }, later(600_000), NOW)

    expect(nextAt).toBe(atMinute(10).toISOString())
  })

  it('is put off where the source said nothing of it', () => {
    expect(filingOutcome({ id, attempts: 0, begunAt: null }, undefined, NOW)).toMatchObject({
      ...{ filing: 'waiting', problem: 'no-answer' },
    })
  })
})
