import { ApiError, type ApiErrorCode } from '../../../../src/addin/client/api-client.ts'
import type { CheckedRecipient, Recipient } from '../../../../src/contract/recipient.ts'
import type { DomainProfile, RecipientCheck } from '../../../../src/contract/recipient.ts'
import { fakeApi, type Answers } from '../read/fake-api.ts'
import { detail, KEY, session } from '../read/samples.ts'

export const BO: Recipient = { email: 'bo@contoso.example', name: 'Bo Lind', field: 'to' }
export const KIM: Recipient = { email: 'kim@contoso.example', name: 'Kim Aas', field: 'cc' }
export const MALLORY: Recipient = {
  email: 'mallory@fabrikam.example',
  name: 'Mallory Stone',
  field: 'cc',
}

export interface Rules {
  followEnabled: boolean
  /** Addresses that must not be followed. */
  optedOut: string[]
  sendHandlerLastRunAt: string | null
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
    followEnabled: true,
    optedOut: [],
    sendHandlerLastRunAt: '2026-11-02T09:00:00.000Z',
    measurability: [],
    failsWith: undefined,
    ...start,
  }
  const api = fakeApi({
    getSession: () => ({
      ...session(),
      organisation: { followEnabled: rules.followEnabled },
      sendHandlerLastRunAt: rules.sendHandlerLastRunAt,
    }),
    checkRecipients: ({ body }) => checked(rules, body.recipients),
    createFollow: ({ body }) => {
      const { obstacle, optedOut, recipients } = checked(rules, body.recipients)
      if (obstacle) throw new ApiError(obstacle, obstacle, { about: optedOut })
      return {
        key: KEY,
        state: 'pending',
        sendTicket: 'ticket',
        ticketExpiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(),
        beaconHtml: '<img src="https://follow.example/o/token.gif" width="1" height="1" alt="">',
        recipients,
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

function checked(rules: Rules, recipients: readonly Recipient[]): RecipientCheck {
  const list = recipients.map(({ email, name, field }): CheckedRecipient => ({
    email,
    name: name ?? null,
    field,
    isInternal: email.endsWith('@fabrikam.example'),
    preference: rules.optedOut.includes(email) ? 'do-not-allow' : 'allow',
  }))
  const optedOut = list.filter((r) => r.preference === 'do-not-allow').map((r) => r.email)
  const obstacle = obstacleOf(rules, list)
  return {
    mayFollow: obstacle === null,
    obstacle,
    optedOut,
    recipients: list,
    measurability: rules.measurability,
  }
}

function obstacleOf(rules: Rules, list: readonly CheckedRecipient[]): RecipientCheck['obstacle'] {
  if (!rules.followEnabled) return 'organisation-off'
  if (list.some(({ preference }) => preference === 'do-not-allow')) return 'recipient-opted-out'
  if (list.length === 0) return 'no-recipient'
  return list.every(({ isInternal }) => isInternal) ? 'internal-only' : null
}
