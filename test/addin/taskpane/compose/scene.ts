import { ApiError, type ApiErrorCode } from '../../../../src/addin/client/api-client.ts'
import type { Measures } from '../../../../src/contract/consent.ts'
import type { MixedGroups } from '../../../../src/contract/consent-policy.ts'
import type { OrganisationState } from '../../../../src/contract/organisation.ts'
import type { Role } from '../../../../src/contract/people.ts'
import type {
  CheckedRecipient,
  DomainProfile,
  Recipient,
  RecipientCheck,
  RecipientReason,
} from '../../../../src/contract/recipient.ts'
import { fakeApi, type Answers } from '../read/fake-api.ts'
import { checkedRecipient, detail, KEY, session } from '../read/samples.ts'

export const BO: Recipient = { email: 'bo@contoso.example', name: 'Bo Lind', field: 'to' }
export const KIM: Recipient = { email: 'kim@contoso.example', name: 'Kim Aas', field: 'cc' }
export const MALLORY: Recipient = {
  email: 'mallory@fabrikam.example',
  name: 'Mallory Stone',
  field: 'cc',
}

export interface Rules {
  state: OrganisationState
  roles: Role[]
  /** Addresses that must not be followed. */
  optedOut: string[]
  /** Other reasons why somebody must not be measured, by address. */
  reasons: Record<string, RecipientReason>
  /** Addresses that may be asked for consent. */
  mayAsk: string[]
  mixedGroups: MixedGroups
  /** Of those who have no reason. */
  measures: Measures
  footerHtml: string
  sendHandlerLastRunAt: string | null
  sendHandlerMissedAt: string | null
  measurability: RecipientCheck['measurability']
  /** Every call fails with this. */
  failsWith: ApiErrorCode | undefined
}

/** Contoso, where pictures are fetched in advance. */
export const domainProfile = (some: Partial<DomainProfile> = {}): DomainProfile => ({
  domain: 'contoso.example',
  mails: 12,
  opens: 'fetched-ahead',
  clicks: 'unclear',
  fetchedAhead: { mails: 9, of: 10 },
  notLoaded: { mails: 0, of: 0 },
  scanned: { mails: 1, of: 3 },
  ...some,
})

/** An API that decides about drafts by rules which the test may change as it goes. */
export function draftApi(start: Partial<Rules> = {}) {
  const rules: Rules = {
    state: 'on',
    roles: ['salesperson'],
    optedOut: [],
    reasons: {},
    mayAsk: [],
    mixedGroups: 'block',
    measures: FULL,
    footerHtml: '',
    sendHandlerLastRunAt: '2026-11-02T09:00:00.000Z',
    sendHandlerMissedAt: null,
    measurability: [],
    failsWith: undefined,
    ...start,
  }
  const api = fakeApi({
    getSession: () => ({
      ...session(),
      roles: rules.roles,
      organisation: {
        followEnabled: rules.state === 'on',
        state: rules.state,
        mixedGroups: rules.mixedGroups,
        footer: rules.footerHtml !== '',
        logging: false,
      },
      sendHandlerLastRunAt: rules.sendHandlerLastRunAt,
      sendHandlerMissedAt: rules.sendHandlerMissedAt,
    }),
    checkRecipients: ({ body }) => checked(rules, body.recipients, body.asks),
    createFollow: ({ body }) => {
      const { obstacle, optedOut, ...check } = checked(rules, body.recipients, body.ask)
      if (obstacle && obstacle !== 'no-recipient')
        throw new ApiError(obstacle, obstacle, { about: optedOut })
      return {
        key: KEY,
        state: 'pending',
        sendTicket: 'ticket',
        ticketExpiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(),
        beaconHtml: '<img src="https://follow.example/o/token.gif" width="1" height="1" alt="">',
        footerHtml: rules.footerHtml,
        measures: check.measures,
        recipients: check.recipients,
      }
    },
    unfollow: () => ({ done: true }),
    getFollow: () => detail({ state: 'pending', status: 'not-sent', sentAt: null }),
  } satisfies Answers)
  return { rules, sent: api.sent, answer: api.answer, call: guarded(api.call, rules) }
}

type Call = ReturnType<typeof fakeApi>['call']

function guarded(call: Call, rules: Rules): Call {
  return async (name, input, options) => {
    if (rules.failsWith) throw new ApiError(rules.failsWith, 'as the test wants it')
    return call(name, input, options)
  }
}

const FULL: Measures = { opens: 'individual', clicks: 'individual' }
const NOTHING: Measures = { opens: 'nothing', clicks: 'nothing' }

/** As the API decides: one who has a reason decides for all, unless that makes the mail partial. */
function checked(rules: Rules, recipients: readonly Recipient[], asks = false): RecipientCheck {
  const list = recipients.map((recipient) => checkedRecipient(recipient, ruled(rules, recipient)))
  const unwilling = list.filter(({ reason }) => reason !== null)
  const mayBePartial = rules.mixedGroups === 'partial' && unwilling.length < list.length
  const isAsked = asks && unwilling.every(({ mayAsk }) => mayAsk)
  const obstacle = obstacleOf(rules, list, mayBePartial || isAsked ? [] : unwilling)
  const isLess = obstacle !== null || unwilling.length > 0
  return {
    mayFollow: obstacle === null,
    obstacle,
    optedOut: unwilling.map(({ email }) => email),
    isPartial: obstacle === null && unwilling.length > 0,
    mixedGroups: rules.mixedGroups,
    measures: isLess ? NOTHING : rules.measures,
    recipients: list,
    measurability: rules.measurability,
  }
}

function ruled(rules: Rules, { email }: Recipient): Partial<CheckedRecipient> {
  const isOut = rules.optedOut.includes(email)
  const reason = isOut ? 'contact-opted-out' : (rules.reasons[email] ?? null)
  return {
    preference: isOut ? 'do-not-allow' : 'allow',
    reason,
    measures: reason === null ? rules.measures : NOTHING,
    mayAsk: reason === 'no-consent' && rules.mayAsk.includes(email),
  }
}

function obstacleOf(
  rules: Rules,
  list: readonly CheckedRecipient[],
  unwilling: readonly CheckedRecipient[],
): RecipientCheck['obstacle'] {
  if (rules.state !== 'on') return 'organisation-off'
  const reasons = unwilling.map(({ reason }) => reason)
  if (reasons.some((reason) => reason !== 'no-consent' && reason !== 'mode-off'))
    return 'recipient-opted-out'
  if (reasons.includes('no-consent')) return 'no-consent'
  if (reasons.length > 0) return 'mode-off'
  if (list.length === 0) return 'no-recipient'
  return list.every(({ isInternal }) => isInternal) ? 'internal-only' : null
}
