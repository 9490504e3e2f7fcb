import { describe, expect, it } from '@jest/globals'
import { everybody } from '../../../src/sandbox/cast.ts'
import { openMailStore } from '../../../src/sandbox/mail/mail-store.ts'
import { pastMeetings, seedPastYear } from '../../../src/sandbox/seed/past-year.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const DAY_MS = 86_400_000

function mailsOf(address: string, now = NOW) {
  const store = openMailStore(null, everybody)
  store.inOneWrite(() => seedPastYear(store, now))
  return store.list(address)
}

describe('the year of ordinary mail', () => {
  it('lies in the last year, in the folder for customers, each mail once', () => {
    const mails = mailsOf('anna@fabrikam.example')

    expect(mails.length).toBeGreaterThan(300)
    expect(new Set(mails.map(({ internetMessageId }) => internetMessageId)).size).toBe(mails.length)
    for (const { folder, sentAt } of mails) {
      expect(folder).toBe('customers')
      expect(Date.parse(sentAt)).toBeLessThanOrEqual(NOW.getTime())
      expect(Date.parse(sentAt)).toBeGreaterThan(NOW.getTime() - 378 * DAY_MS)
    }
  })

  it('is the same a week later, as far as it overlaps', () => {
    const withContoso = (now: Date) =>
      mailsOf('anna@fabrikam.example', now)
        .filter(({ sentAt }) => Date.parse(sentAt) > NOW.getTime() - 200 * DAY_MS)
        .map(({ internetMessageId }) => internetMessageId)
        .filter((id) => id.includes('contoso'))

    const later = new Set(withContoso(new Date(NOW.getTime() + 7 * DAY_MS)))
    expect(withContoso(NOW).length).toBeGreaterThan(50)
    expect(withContoso(NOW).filter((id) => !later.has(id))).toEqual([])
  })

  it('has somebody of whom nothing was heard for over 60 days', () => {
    const wideWorld = mailsOf('anna@fabrikam.example').filter((mail) =>
      [mail.from, ...mail.to].some(({ email }) => email.endsWith('@wideworld.example')),
    )
    const last = Math.max(...wideWorld.map(({ sentAt }) => Date.parse(sentAt)))

    expect(NOW.getTime() - last).toBeGreaterThan(60 * DAY_MS)
  })

  it('has meetings of both sides, past and to come', () => {
    const meetings = pastMeetings(NOW)

    expect(meetings.some(({ organiser }) => organiser.email.endsWith('@fabrikam.example'))).toBe(
      true,
    )
    expect(meetings.some(({ organiser }) => organiser.email.endsWith('@contoso.example'))).toBe(
      true,
    )
    expect(meetings.some(({ start }) => Date.parse(start) < NOW.getTime())).toBe(true)
    expect(meetings.every(({ start, end }) => start < end)).toBe(true)
  })
})
