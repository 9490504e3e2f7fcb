import type { ConsentPolicy } from '../../../src/contract/consent-policy.ts'
import type { FileSettings } from '../../../src/contract/file-settings.ts'
import type { Organisation, Retention } from '../../../src/contract/organisation.ts'
import type { Session } from '../../../src/contract/session.ts'
import { fakeApi, FakeApiError, type Answers, type FakeApi } from '../taskpane/read/fake-api.ts'
import { hoursAgo, session } from '../taskpane/read/samples.ts'
import { nothingEnriched } from './engagement/samples.ts'
import { nothing } from './logging/samples.ts'

export const administrator = (): Session => ({
  ...session(),
  roles: ['salesperson', 'administrator'],
})

export const organisation = (some: Partial<Organisation> = {}): Organisation => ({
  state: 'on',
  since: hoursAgo(300),
  changedBy: 'Anna Berg',
  purgeAt: null,
  purgeAfterDays: 90,
  consent: { at: hoursAgo(300), by: 'Anna Berg', wording: '2026-11', locale: 'en-US' },
  needsConsent: false,
  internalDomains: ['fabrikam.example'],
  counts: {
    salespeople: 12,
    contacts: 3_480,
    accounts: 211,
    followedEmails: 1_204,
    interactions: 15_230,
    optedOut: 34,
    granted: 410,
    refused: 9,
    openRequests: 0,
    auditEntries: 1_234,
  },
  waitingHits: 0,
  totals: [],
  fewest: 5,
  revision: 7,
  ...some,
})

export const policy = (some: Partial<ConsentPolicy> = {}): ConsentPolicy => ({
  defaultMode: 'opt-out',
  mixedGroups: 'block',
  footer: false,
  organisationName: 'Fabrikam',
  privacyContact: 'privacy@fabrikam.example',
  privacyNotice: null,
  rules: [],
  revision: 7,
  ...some,
})

export const retention = (some: Partial<Retention> = {}): Retention => ({
  hitDays: 30,
  interactionDays: 365,
  followedEmailDays: null,
  logDays: null,
  quarantineDays: 30,
  lastRunAt: null,
  lastRemoved: {},
  revision: 7,
  ...some,
})

export const fileSettings = (some: Partial<FileSettings> = {}): FileSettings => ({
  ...{ isShared: true, maxMegabytes: 25, mostDays: 365, quotaMegabytes: null },
  ...{ usedBytes: 0, available: 0, obstacle: null, place: 'database', isScanned: true },
  revision: 7,
  ...some,
})

interface Kept {
  files: FileSettings
  organisation: Organisation
  policy: ConsentPolicy
  retention: Retention
}

export interface AdminApi extends FakeApi {
  kept: Kept
  /** What another administrator does at the same time; all share one revision. */
  elsewhere: (change: Partial<Kept>) => void
}

/** An API that keeps what an administrator decides, and refuses what is not of the latest revision. */
export function adminApi(start: Partial<Kept> = {}, more: Answers = {}): AdminApi {
  const kept: Kept = {
    organisation: organisation(),
    policy: policy(),
    retention: retention(),
    files: fileSettings(),
    ...start,
  }
  const grow = () => {
    const revision = kept.organisation.revision + 1
    for (const part of [kept.organisation, kept.policy, kept.retention, kept.files])
      part.revision = revision
  }
  const check = ({ revision }: { revision: number }) => {
    if (revision !== kept.organisation.revision) throw new FakeApiError('changed-meanwhile')
  }
  const api = fakeApi({ getSession: administrator, ...answers(kept, { check, grow }), ...more })
  const elsewhere = (change: Partial<Kept>) => {
    Object.assign(kept, change)
    grow()
  }
  return { ...api, kept, elsewhere }
}

interface Rules {
  check: (given: { revision: number }) => void
  grow: () => void
}

function answers(kept: Kept, { check, grow }: Rules): Answers {
  const rulesBut = (scope: string, target: string) =>
    kept.policy.rules.filter((rule) => rule.scope !== scope || rule.target !== target)
  return {
    getOrganisation: () => structuredClone(kept.organisation),
    getConsentPolicy: () => structuredClone(kept.policy),
    getRetention: () => structuredClone(kept.retention),
    getFileSettings: () => structuredClone(kept.files),
    getLogging: () => nothing(),
    getEnrichment: () => nothingEnriched(),
    verifyAudit: () => ({ isWhole: true, entries: 3, brokenAt: null, reason: null, head: 'ab' }),
    switchOrganisation: ({ body }) => {
      check(body)
      const state = body.to === 'restored' ? 'off' : body.to
      const purgeAt = state === 'terminated' ? '2027-02-19T10:00:00.000Z' : null
      kept.organisation = { ...kept.organisation, state, purgeAt }
      if (body.consent) {
        const consent = { ...body.consent, at: hoursAgo(0), by: 'Anna Berg' }
        kept.organisation = { ...kept.organisation, consent, needsConsent: false }
      }
      grow()
      return structuredClone(kept.organisation)
    },
    setConsentPolicy: ({ body }) => {
      check(body)
      kept.policy = { ...kept.policy, ...body }
      grow()
      return structuredClone(kept.policy)
    },
    setConsentRule: ({ body: { rule, revision } }) => {
      check({ revision })
      const by = { name: null, changedAt: hoursAgo(0), changedBy: 'Anna Berg' }
      kept.policy.rules = [...rulesBut(rule.scope, rule.target), { ...rule, ...by }]
      grow()
      return structuredClone(kept.policy)
    },
    removeConsentRule: ({ body: { scope, target, revision } }) => {
      check({ revision })
      kept.policy.rules = rulesBut(scope, target)
      grow()
      return structuredClone(kept.policy)
    },
    setRetention: ({ body }) => {
      check(body)
      kept.retention = { ...kept.retention, ...body }
      grow()
      return structuredClone(kept.retention)
    },
    setFileSettings: ({ body }) => {
      check(body)
      kept.files = { ...kept.files, ...body }
      grow()
      return structuredClone(kept.files)
    },
  }
}
