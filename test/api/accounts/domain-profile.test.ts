import { describe, expect, it } from '@jest/globals'
import { domainProfile, type MailTraces } from '../../../src/api/accounts/domain-profile.ts'
import * as fc from '../../fixtures/fast-check.ts'

const DOMAIN = 'contoso.example'

const mail = (traces: Partial<MailTraces> = {}): MailTraces => ({
  hasLinks: false,
  isFetchedAhead: false,
  isOpened: false,
  isLoaded: false,
  isScanned: false,
  isActedOn: false,
  ...traces,
})
const many = (count: number, traces: Partial<MailTraces>) =>
  Array.from({ length: count }, () => mail(traces))

const fetched = { isFetchedAhead: true, isLoaded: true }
const opened = { isOpened: true, isLoaded: true }
const blocked = { isActedOn: true }
const scanned = { hasLinks: true, isScanned: true }
const unscanned = { hasLinks: true, isActedOn: true, isLoaded: true, isOpened: true }

describe('opens at a domain', () => {
  it.each([
    ['fetched ahead in all of 5 mails', many(5, fetched), 'fetched-ahead'],
    ['fetched ahead in all of 4: too few', many(4, fetched), 'unclear'],
    ['fetched ahead in 4 of 5: not sure', [...many(4, fetched), mail(opened)], 'unclear'],
    ['fetched ahead in 9 of 10', [...many(9, fetched), mail(opened)], 'fetched-ahead'],
    ['opened in all of 5', many(5, opened), 'measured'],
    ['opened in all of 4: too few', many(4, opened), 'unclear'],
    ['fetched ahead and opened later', many(5, { ...fetched, ...opened }), 'measured'],
    ['half and half', [...many(20, fetched), ...many(20, opened)], 'unclear'],
    ['never loaded while 5 were answered', many(5, blocked), 'not-loaded'],
    ['never loaded while 4 were answered: too few', many(4, blocked), 'unclear'],
    ['never loaded, and nobody did anything', many(50, {}), 'unclear'],
    ['not known at all', [], 'unclear'],
  ] as const)('are, %s', (_, mails, opens) => {
    expect(domainProfile(DOMAIN, mails).opens).toBe(opens)
  })
})

describe('clicks at a domain', () => {
  it.each([
    ['scanned in all of 5 mails with links', many(5, scanned), 'scanned'],
    ['scanned in all of 4: too few', many(4, scanned), 'unclear'],
    ['not scanned in 5', many(5, unscanned), 'measured'],
    ['unknown where mails have no links', many(9, { isActedOn: true }), 'unclear'],
    ['unknown where nothing came back', many(9, { hasLinks: true }), 'unclear'],
  ] as const)('are, %s', (_, mails, clicks) => {
    expect(domainProfile(DOMAIN, mails).clicks).toBe(clicks)
  })
})

describe('domainProfile', () => {
  it('gives the numbers behind what it says', () => {
    const mails = [...many(6, { ...fetched, ...scanned }), mail(opened), mail(blocked), mail()]

    expect(domainProfile(DOMAIN, mails)).toEqual({
      domain: DOMAIN,
      mails: 9,
      opens: 'unclear',
      clicks: 'scanned',
      fetchedAhead: { mails: 6, of: 7 },
      notLoaded: { mails: 1, of: 1 },
      scanned: { mails: 6, of: 6 },
    })
  })

  it('names the domain as people write it', () => {
    expect(domainProfile('xn--bcher-kva.example', []).domain).toBe('bücher.example')
  })

  it('does not depend on the order of the mails', () => {
    const traces = fc.record({
      hasLinks: fc.boolean(),
      isFetchedAhead: fc.boolean(),
      isOpened: fc.boolean(),
      isLoaded: fc.boolean(),
      isScanned: fc.boolean(),
      isActedOn: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(traces), (mails) => {
        expect(domainProfile(DOMAIN, mails.toReversed())).toEqual(domainProfile(DOMAIN, mails))
      }),
    )
  })
})
