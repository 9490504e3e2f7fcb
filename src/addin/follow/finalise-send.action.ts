import type { FinaliseRequest, Finalised, SendOutcome } from '../../contract/follow.ts'
import type { CallApi } from '../client/call.ts'
import type { Addressees, Beyond, Draft } from '../outlook/port.ts'
import { beyond } from './beyond.ts'
import { instrumentHtml, scanLinks, type ScannedLink } from './instrument-html.ts'
import {
  hasInlineImages,
  isProtected,
  LARGEST_BODY,
  preFlight,
  type PreFlight,
} from './pre-flight.ts'
import { refusal } from './refusal.ts'

export interface Sending {
  draft: Draft
  /** For finalising with the send ticket as credential. */
  callApi: CallApi
  /** `prepareFollow`: the draft is made ready by the salesperson. */
  call?: 'finaliseFollow' | 'prepareFollow'
  key: string
  /** Hosts of beacons and tracked links. */
  ownHosts: readonly string[]
}

/** What became of a mail, to be recorded on it. */
export interface Sent {
  outcome: SendOutcome
  /** Undefined where the recipients could not be read. */
  beyond: Beyond | undefined
}

interface Envelope {
  subject: string
  recipients: Addressees
  extras: Extras
}

type Extras = Pick<FinaliseRequest, 'deliverAt' | 'templates' | 'reminderId'>

interface Body {
  html: string
  scan: readonly ScannedLink[]
  flight: PreFlight
}

/**
 * Activates the key of a mail that is going out and tracks its links where pre-flight allows it.
 *
 * The body is written once at most, and only if something changes. A body that cannot be read is
 * left alone but the key is still activated: the salesperson chose to follow, and the beacon is in
 * the mail. Recipients that cannot be read are another matter: nobody could tell who opted out, so
 * nothing is activated. Never throws.
 */
export async function finaliseSend(sending: Sending): Promise<Sent> {
  const [envelope, body] = await Promise.all([readEnvelope(sending.draft), readBody(sending)])
  if (!envelope) return { outcome: 'host-error', beyond: undefined }
  const outcome = await instrument(sending, envelope, body)
  return { outcome, beyond: beyond(envelope.recipients) }
}

async function instrument(
  sending: Sending,
  envelope: Envelope,
  body: Body | undefined,
): Promise<SendOutcome> {
  const answer = await askApi(sending, envelope, body)
  if (typeof answer === 'string') return answer
  if (answer.active === false) return 'refused'
  return body ? instrumentBody(sending.draft, body, answer) : 'host-error'
}

function instrumentBody(draft: Draft, body: Body, answer: Active): Promise<SendOutcome> {
  const { outcome } = body.flight
  const mayTrack = outcome === 'ok' || outcome === 'no-links'
  // An API of an earlier version does not say what is measured: everything was.
  const measures = answer.measures as Active['measures'] | undefined
  if (mayTrack && measures?.clicks === 'nothing') return Promise.resolve('not-measured')
  if (outcome === 'ok') return track(draft, body, answer.links)
  return Promise.resolve(outcome === 'no-links' ? unchanged(body) : outcome)
}

/** Of a body with nothing to change: links that were put in by hand are tracked all the same. */
const unchanged = ({ flight }: Body): SendOutcome => (flight.tracked > 0 ? 'ok' : 'no-links')

/** @returns undefined where Outlook refuses a read: mail goes out whatever fails (law 1) */
async function readEnvelope(draft: Draft): Promise<Envelope | undefined> {
  try {
    const [subject, recipients, extras] = await Promise.all([
      draft.subject(),
      draft.recipients(),
      readExtras(draft),
    ])
    return { subject, recipients, extras }
  } catch {
    return undefined
  }
}

/** Nobody waits longer for what a mail can be followed without. */
const EXTRAS_WITHIN_MS = 500

/** When it is delivered, and what the pane noted. The mail is followed without what cannot be read. */
async function readExtras(draft: Draft): Promise<Extras> {
  const [at, kept] = await Promise.all([soon(draft.deliverAt()), soon(draft.notes())])
  const { reminderId, templates = [] } = kept ?? {}
  return {
    ...(at && { deliverAt: at.toISOString() }),
    ...(reminderId !== undefined && { reminderId }),
    ...(templates.length > 0 && { templates }),
  }
}

/** @returns undefined for what fails or takes too long */
const soon = <T>(read: Promise<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(undefined), EXTRAS_WITHIN_MS)
    const end = (value: T | undefined) => {
      clearTimeout(tooLate)
      resolve(value)
    }
    read.then(end, () => end(undefined))
  })

/** @returns undefined where Outlook refuses a read */
async function readBody({ draft, ownHosts }: Sending): Promise<Body | undefined> {
  try {
    const [bodyType, attachments] = await Promise.all([draft.bodyType(), draft.attachments()])
    const html = bodyType === 'html' ? await draft.html() : ''
    const scan = scanLinks(html, { ownHosts })
    const flight = preFlight({
      bodyType,
      length: html.length,
      hasInlineImages: hasInlineImages(html, attachments),
      isProtected: isProtected(attachments),
      scan,
    })
    return { html, scan, flight }
  } catch {
    return undefined
  }
}

/** Targets are told only where they will be tracked. */
async function askApi(
  { callApi, call = 'finaliseFollow', key }: Sending,
  { subject, recipients: { named, hasOthers }, extras }: Envelope,
  body: Body | undefined,
): Promise<Finalised | SendOutcome> {
  const flight = body?.flight
  const targets = flight?.outcome === 'ok' ? flight.targets : []
  const leftAlone = flight ? { leftAlone: flight.leftAlone } : {}
  try {
    const answer = await callApi(call, {
      params: { key },
      body: { subject, recipients: named, hasOthers, targets, ...leftAlone, ...extras },
    })
    return typeof answer.active === 'boolean' ? answer : 'api-error'
  } catch (error) {
    // Every failure has an outcome: the mail goes out as written and says so afterwards.
    return failedOutcome(error)
  }
}

function failedOutcome(error: unknown): SendOutcome {
  if (refusal(error)) return 'refused'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'follow-voided') return 'refused'
  return code === 'timeout' ? 'api-timeout' : 'api-error'
}

type Active = Extract<Finalised, { active: true }>
type TrackedLinks = Active['links']

async function track(draft: Draft, body: Body, links: TrackedLinks): Promise<SendOutcome> {
  const { html, scan } = body
  const instrumented = instrumentedOrNone(html, scan, links)
  if (instrumented === undefined) return 'api-error'
  if (instrumented === html) return unchanged(body)
  if (instrumented.length > LARGEST_BODY) return 'too-large'
  try {
    await draft.setHtml(instrumented)
    return 'ok'
  } catch {
    return 'host-error'
  }
}

/** @returns undefined for an answer that is not ours: no list, or links that are not plain */
function instrumentedOrNone(html: string, scan: readonly ScannedLink[], links: TrackedLinks) {
  try {
    const pairs = links.map(({ target, trackedUrl }) => [target, trackedUrl] as const)
    return instrumentHtml(html, scan, new Map(pairs))
  } catch {
    return undefined
  }
}
