import { describe, expect, it } from '@jest/globals'
import { Value } from 'typebox/value'
import { stateOf } from '../../../../src/addin/admin/components/engagement-state.ts'
import { typedAddresses } from '../../../../src/addin/admin/engagement/mailbox-lines.ts'
import { refusalWords } from '../../../../src/addin/admin/engagement/refusal.ts'
import {
  scheduleEntries,
  scheduleFaults,
  scheduleOf,
  settingsOf,
} from '../../../../src/addin/admin/engagement/setup-entries.ts'
import {
  firstUnfinished,
  reachable,
  STEPS,
  type SetupStep,
} from '../../../../src/addin/admin/engagement/setup-steps.ts'
import { allZones, isZone, zonesWith } from '../../../../src/addin/admin/engagement/time-zones.ts'
import {
  METRICS,
  missing,
  spread,
  weightEntries,
  weightsOf,
  type WeightEntries,
} from '../../../../src/addin/admin/engagement/weight-entries.ts'
import { WORDING } from '../../../../src/addin/admin/components/engagement-wording.ts'
import { englishAdminTexts } from '../../../../src/addin/locales/admin-texts.ts'
import { ENRICHMENT_WORDING, EnrichmentRequest } from '../../../../src/contract/enrichment.ts'
import { SCORE_METRICS } from '../../../../src/contract/measure.ts'
import * as fc from '../../../fixtures/fast-check.ts'
import { collecting, given, nothingEnriched, run, settings, weights } from './samples.ts'

it('agrees to the version that the service asks for', () => {
  expect(WORDING).toBe(ENRICHMENT_WORDING)
})

describe('the steps', () => {
  const seen = new Set<SetupStep>(['people', 'schedule'])
  const agreement = collecting().agreement
  it.each([
    ['nothing', nothingEnriched(), 'permission'],
    ['the permission', nothingEnriched({ permission: given }), 'mailboxes'],
    ['the settings', nothingEnriched({ settings, permission: given }), 'agreement'],
    ['the agreement', nothingEnriched({ settings, agreement, permission: given }), 'start'],
    [
      'an agreement to other words',
      nothingEnriched({
        settings,
        agreement: { ...agreement!, wording: '2025-01' },
        permission: given,
      }),
      'agreement',
    ],
  ] as const)('after %s', (_what, enrichment, expected) => {
    expect(firstUnfinished({ enrichment, seen })).toBe(expected)
  })

  it('that were not looked at come before the agreement', () => {
    const enrichment = nothingEnriched({ settings, permission: given })
    const progress = { enrichment, seen: new Set<SetupStep>() }

    expect(firstUnfinished(progress)).toBe('people')
    expect(reachable(progress)).toEqual(['permission', 'mailboxes', 'people'])
  })

  it('can all be gone to once it runs', () => {
    const progress = { enrichment: collecting(), seen: new Set<SetupStep>() }

    expect(reachable(progress)).toEqual(STEPS)
  })
})

describe('the state', () => {
  it.each([
    ['unfinished', nothingEnriched({ settings, agreement: collecting().agreement })],
    ['unfinished', collecting({ isEnabled: false, agreement: null })],
    ['stopped', collecting({ isEnabled: false })],
    ['first-run', collecting({ run: null })],
    ['collecting', collecting({ run: run({ finishedAt: null }) })],
    ['waiting', collecting()],
    ['failing', collecting({ permission: { ...given, state: 'missing' } })],
    ['failing', collecting({ application: null })],
    ['failing', collecting({ run: run({ problem: 'unreachable' }) })],
  ] as const)('is %s', (state, enrichment) => {
    expect(stateOf(enrichment)).toBe(state)
  })
})

describe('addresses', () => {
  it('are taken as they are pasted, each once', () => {
    const { targets, faults } = typedAddresses(
      'Anna Berg <anna@fabrikam.example>; Anna@fabrikam.example\n\nsales@fabrikam.example, nobody\n',
    )

    expect(targets).toEqual(['anna@fabrikam.example', 'sales@fabrikam.example', 'nobody'])
    expect(faults).toEqual(['nobody'])
  })
})

describe('names and schedule', () => {
  const entries = { ...scheduleEntries(settingsOf(nothingEnriched(), 'UTC')) }
  it.each([
    ['nothing', {}, []],
    ['no name', { name: ' ' }, ['name']],
    ['a space in the output', { output: 'My Office' }, ['output']],
    ['too long a delay', { delayHours: '169' }, ['delayHours']],
    ['half an hour', { delayHours: '0.5' }, ['delayHours']],
    ['too often', { everyMinutes: '14' }, ['everyMinutes']],
  ])('with %s wrong', (_what, some, faults) => {
    expect([...scheduleFaults({ ...entries, ...some })]).toEqual(faults)
  })

  it('begin as the service takes them, with the source’s six hours', () => {
    const body = { ...settingsOf(nothingEnriched(), 'UTC'), ...scheduleOf(entries), revision: 1 }

    expect(Value.Check(EnrichmentRequest, body)).toBe(true)
    expect(body.delayHours).toBe(6)
  })
})

describe('time zones', () => {
  it('are found by parts of their name', () => {
    expect(zonesWith('new york', allZones())).toEqual(['America/New_York'])
    expect(zonesWith('atlantis', allZones())).toEqual([])
  })

  it.each([
    ['Europe/Oslo', true],
    ['UTC', true],
    ['Atlantis/Capital', false],
    ['', false],
  ])('%j is one: %s', (zone, isOne) => {
    expect(isZone(zone)).toBe(isOne)
  })
})

describe('weights', () => {
  it('have the parts of the contract, in its order', () => {
    expect(METRICS).toEqual(SCORE_METRICS)
  })

  it('come back as they were', () => {
    expect(weightsOf(weightEntries(weights))).toEqual(weights)
  })

  it.each([
    ['101', undefined],
    ['-1', undefined],
    ['12.55', undefined],
    ['', undefined],
    ['12,5', undefined],
    ['20', weights],
  ])('with %j for the first are %j', (typed, expected) => {
    expect(weightsOf({ ...weightEntries(weights), emailsFrom: typed })).toEqual(expected)
  })

  it('are spread over the parts that were not touched', () => {
    const typed = { ...weightEntries(weights), emailsFrom: '36' }

    expect(missing(typed)).toBe(-16)
    const after = spread(
      typed,
      METRICS.filter((metric) => metric !== 'emailsFrom'),
    )
    expect(after.emailsFrom).toBe('36')
    expect(after.meetingsFrom).toBe('13')
    expect(missing(after)).toBe(0)
  })

  it('always make 100 percent after being spread, none below 0', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10))
    const typed = fc.record(
      Object.fromEntries(METRICS.map((metric) => [metric, percent])),
    ) as unknown as fc.Arbitrary<WeightEntries>
    fc.assert(
      fc.property(typed, fc.subarray([...METRICS]), (entries, over) => {
        const after = weightsOf(spread(entries, over))
        expect(after).toBeDefined()
        expect(Object.values(after ?? {}).every((weight) => weight >= 0)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a refusal', () => {
  const writing = {
    number: (n: number) => n.toLocaleString('en'),
    list: (all: readonly string[]) => all.join(', '),
  }
  it.each([
    [
      'setup-unfinished',
      ['permission', 'settings'],
      /Finish its steps first.*Permission, Mailboxes/,
    ],
    ['setup-unfinished', ['application'], /whoever runs Follow registers/],
    ['setup-unfinished', [], /complete yet\. Finish its steps first\.$/],
    ['unavailable', ['throttled'], /asked us to slow down\. Try again in a minute\.$/],
    ['unavailable', ['mailbox-closed'], /may not be read\. Check whether/],
    ['unavailable', [], /the service is busy/],
    ['invalid-request', ['targets', '1'], /found: 1\. .*at least 2/],
    ['invalid-request', ['targets', '2731'], /found: 2,731\. .*at most 2,500/],
    ['invalid-request', ['timeZone'], /Choose a time zone/],
    ['invalid-request', ['weights'], /Look over what you have chosen/],
  ])('%s about %j is said in plain words', (code, about, expected) => {
    expect(refusalWords({ code, about }, englishAdminTexts, writing)).toMatch(expected)
  })

  it('of another kind is left to the usual words', () => {
    const refusal = { code: 'changed-meanwhile', about: [] }

    expect(refusalWords(refusal, englishAdminTexts, writing)).toBeUndefined()
  })
})
