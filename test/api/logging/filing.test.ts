import { describe, expect, it } from '@jest/globals'
import { filingOutcome } from '../../../src/api/logging/filing.ts'
import { atMinute, newId, NOW } from '../../fixtures/make.ts'

const id = newId()
const sourceId = 'AAMk1'
const later = (retryAfterMs: number | null = null) =>
  ({ sourceId, outcome: 'later', retryAfterMs, problem: '429 TooManyRequests' }) as const

describe('a message that was to be moved', () => {
  it('is done, with its new link', () => {
    const webLink = 'https://outlook.example/archive/1'

    expect(filingOutcome({ id, attempts: 2 }, { sourceId, outcome: 'done', webLink }, NOW)).toEqual(
      {
        ...{ id, attempts: 2, filing: 'done', nextAt: null },
        ...{ webLink, problem: null },
      },
    )
  })

  it.each([
    'http://outlook.example/1',
    'javascript:alert(1)',
    'https://outlook.example/ 1',
    `https://outlook.example/${'x'.repeat(2000)}`,
    '',
  ])('keeps its old link where the new one is no page: %s', (webLink) => {
    const filed = { sourceId, outcome: 'done', webLink } as const

    expect(filingOutcome({ id, attempts: 0 }, filed, NOW).webLink).toBeNull()
  })

  it('is not tried again when it is gone', () => {
    expect(filingOutcome({ id, attempts: 0 }, { sourceId, outcome: 'gone' }, NOW)).toMatchObject({
      ...{ filing: 'failed', problem: 'gone', nextAt: null },
    })
  })

  it.each([
    [0, 'waiting', atMinute(1)],
    [1, 'waiting', atMinute(5)],
    [2, 'waiting', atMinute(25)],
    [3, 'failed', null],
  ])('put off after %i times is %s', (attempts, filing, at) => {
    expect(filingOutcome({ id, attempts }, later(), NOW)).toEqual({
      ...{ id, attempts: attempts + 1, filing, nextAt: at?.toISOString() ?? null },
      ...{ webLink: null, problem: '429 TooManyRequests' },
    })
  })

  it('waits as long as the server says', () => {
    const { nextAt } = filingOutcome({ id, attempts: 0 }, later(600_000), NOW)

    expect(nextAt).toBe(atMinute(10).toISOString())
  })

  it('is put off where the source said nothing of it', () => {
    expect(filingOutcome({ id, attempts: 0 }, undefined, NOW)).toMatchObject({
      ...{ filing: 'waiting', problem: 'no-answer' },
    })
  })
})
