import type { LinkReason } from '../../contract/follow.ts'
import { recipientPagePath } from '../../contract/paths.ts'
import type { DraftAttachment } from '../outlook/port.ts'
import { linkTargets, type ScannedLink } from './instrument-html.ts'
import { webAddress } from './web-address.ts'

/** May this draft's links be tracked at send; every other outcome leaves the body alone. */
export type PreFlightOutcome =
  'ok' | 'no-links' | 'plain-text' | 'inline-images' | 'protected' | 'too-large'

export interface BodyFacts {
  bodyType: 'html' | 'text'
  /** Length of the body's HTML in characters. */
  length: number
  hasInlineImages: boolean
  isProtected: boolean
  scan: readonly ScannedLink[]
}

export interface PreFlight {
  outcome: PreFlightOutcome
  /** Links that will be tracked at send if the outcome is `ok`; as many places, not targets. */
  followed: number
  /** Distinct targets of those. */
  targets: string[]
  /** Links that lead through us already: put in by hand, to a file, or by a sending that was undone. */
  tracked: number
  /** How many links are left alone, by reason; every reason is there. */
  leftAlone: Record<LinkReason, number>
}

/** Outlook's limit for `body.setAsync`, in characters. */
export const LARGEST_BODY = 1_000_000

/**
 * Decides whether rewriting the links could do harm, before anything is touched.
 *
 * The weightiest outcome is told: what the whole mail is (protected, plain text), then whether
 * there is anything to track, then what makes writing the body back unsafe.
 *
 * @see https://github.com/OfficeDev/office-js/issues/6792 why inline images are not risked
 */
export function preFlight(draft: BodyFacts): PreFlight {
  const targets = linkTargets(draft.scan)
  const eligible = draft.scan.filter(({ reason }) => reason === undefined)
  const counts = leftAlone(draft.scan)
  return {
    outcome: outcomeOf(draft, targets.length),
    followed: eligible.length,
    targets,
    tracked: counts['already-tracked'] + counts['shared-file'],
    leftAlone: counts,
  }
}

function outcomeOf(draft: BodyFacts, targets: number): PreFlightOutcome {
  if (draft.isProtected) return 'protected'
  if (draft.bodyType === 'text') return 'plain-text'
  if (targets === 0) return 'no-links'
  if (draft.hasInlineImages) return 'inline-images'
  return draft.length > LARGEST_BODY ? 'too-large' : 'ok'
}

function leftAlone(scan: readonly ScannedLink[]): Record<LinkReason, number> {
  const counts = { ...NONE }
  for (const link of scan) if (link.reason && !isOwnPage(link)) counts[link.reason] += 1
  return counts
}

/** The line below the mail that leads to the recipient's own page: nobody wrote it as a link. */
export function isOwnPage({ reason, target }: Pick<ScannedLink, 'reason' | 'target'>): boolean {
  return (
    reason === 'already-tracked' && webAddress(target)?.rest.startsWith(recipientPagePath) === true
  )
}

const NONE: Readonly<Record<LinkReason, number>> = {
  'opted-out': 0,
  quoted: 0,
  'already-tracked': 0,
  'shared-file': 0,
  'not-web': 0,
  credentials: 0,
  'link-protection': 0,
  unsubscribe: 0,
  meeting: 0,
  'text-is-address': 0,
  malformed: 0,
  'too-long': 0,
}

/**
 * Pictures that live in the mail itself. `data:` counts: Outlook on the web makes an attachment of
 * each one when the body is written, and the mail gets stuck (office-js#6780).
 */
const INLINE_PICTURE = /[=("'\s](?:cid|data|blob):[^\s"'<>]/i

/** Does the mail have pictures that writing the body back could lose? */
export const hasInlineImages = (html: string, attachments: readonly DraftAttachment[]): boolean =>
  attachments.some(({ isInline }) => isInline) || INLINE_PICTURE.test(html)

/** Signed, encrypted and rights-protected mail carries its content in one of these. */
const PROTECTED_CONTENT = /^(?:smime\.p7[ms]|message(?:_v\d)?\.rpmsg)$/i

/** Is the mail signed, encrypted or rights-protected, so that its body is not ours to change? */
export const isProtected = (attachments: readonly DraftAttachment[]): boolean =>
  attachments.some(({ name }) => PROTECTED_CONTENT.test(name))
