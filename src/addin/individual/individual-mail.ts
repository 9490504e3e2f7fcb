import type { IndividualRecipient, IndividualSend } from '../../contract/individual.ts'
import type { IndividualParts } from '../../contract/individual-step.ts'
import type { LinkReason, SendOutcome } from '../../contract/follow.ts'
import type { NewMail } from '../client/graph-mailbox.ts'
import type { ExtendedProperty, SourceDraft } from '../client/graph-draft.ts'
import {
  instrumentHtml,
  linkTargets,
  scanLinks,
  type ScannedLink,
} from '../follow/instrument-html.ts'
import { KEY_HEADER } from '../follow/internet-headers.ts'
import { splice } from '../follow/splice.ts'

/** The set of our own properties of mails; nobody else writes into it. */
const PROPERTY_SET = '{6f5b2f0e-41a7-4c9d-9d5e-0b7f3b1c2a66}'

/** What a recipient's mail is found by in the mailbox, whatever became of its id. */
export const stepProperty = (sendId: string, position: number): ExtendedProperty => ({
  id: `String ${PROPERTY_SET} Name follow-individual-step`,
  value: `${sendId}.${position}`,
})

/** A draft as it is copied for everybody: its links were looked at once. */
export interface ScannedDraft extends SourceDraft {
  scan: readonly ScannedLink[]
  targets: readonly string[]
  /** Links of ours that were put in while it was written. */
  ownLinks: readonly string[]
  ownHosts: readonly string[]
  leftAlone: Partial<Record<LinkReason, number>>
}

export function scannedDraft(draft: SourceDraft, ownHosts: readonly string[]): ScannedDraft {
  const isHtml = draft.body.contentType === 'html'
  const scan = isHtml ? scanLinks(draft.body.content, { ownHosts }) : []
  const leftAlone: Partial<Record<LinkReason, number>> = {}
  for (const { reason } of scan) if (reason) leftAlone[reason] = (leftAlone[reason] ?? 0) + 1
  const ownLinks = scan.filter(({ reason }) => OWN.has(reason)).map(({ target }) => target)
  const links = { targets: linkTargets(scan), ownLinks: [...new Set(ownLinks)] }
  return { ...draft, scan, leftAlone, ownHosts, ...links }
}

const OWN: ReadonlySet<LinkReason | undefined> = new Set(['shared-file', 'already-tracked'])

/** One recipient's mail as it is made in the mailbox. */
export function individualMail(
  draft: ScannedDraft,
  { send, recipient, parts }: OneMail,
): NewMail & { outcome: SendOutcome } {
  const { subject, marks, properties } = draft
  const address = recipient.email ?? ''
  const name = send.showsNames && recipient.name !== null ? { name: recipient.name } : {}
  return {
    ...{ subject, ...marks },
    body: { contentType: draft.body.contentType, content: content(draft, parts) },
    toRecipients: [{ emailAddress: { address, ...name } }],
    ...(parts.key !== null && {
      internetMessageHeaders: [{ name: KEY_HEADER, value: parts.key }],
    }),
    singleValueExtendedProperties: [...properties, stepProperty(send.id, recipient.position)],
    outcome: outcomeOf(draft, parts),
  }
}

interface OneMail {
  send: Pick<IndividualSend, 'id' | 'showsNames'>
  recipient: IndividualRecipient
  parts: IndividualParts
}

function content(draft: ScannedDraft, { links, swaps, footerHtml, beaconHtml }: IndividualParts) {
  if (draft.body.contentType === 'text') return draft.body.content
  const { html, scan } = swapped(draft, new Map(swaps.map(({ url, by }) => [url, by])))
  const tracked = new Map(links.map(({ target, trackedUrl }) => [target, trackedUrl]))
  return appended(instrumentHtml(html, scan, tracked), footerHtml + beaconHtml)
}

/** Only values of `href`s that are ours differ from before (law 2). */
function swapped({ body, scan, ownHosts }: ScannedDraft, swaps: ReadonlyMap<string, string>) {
  const edits = scan.flatMap(({ start, end, target, reason }) => {
    const by = OWN.has(reason) ? swaps.get(target) : undefined
    return by === undefined ? [] : [{ start, end, text: escaped(by) }]
  })
  if (edits.length === 0) return { html: body.content, scan }
  const html = splice(body.content, edits)
  return { html, scan: scanLinks(html, { ownHosts }) }
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '"': '&quot;', "'": '&#39;', '<': '&lt;', '>': '&gt;', ' ': '%20' },
}
const escaped = (address: string): string =>
  address.replace(/[&"'<> ]/g, (sign) => ESCAPES[sign] ?? sign)

/** At the end of the body, where Outlook itself would put it; everything else stays byte for byte. */
function appended(html: string, addition: string): string {
  if (addition === '') return html
  const end = html.toLowerCase().lastIndexOf('</body')
  return end < 0 ? html + addition : html.slice(0, end) + addition + html.slice(end)
}

function outcomeOf({ body, targets }: ScannedDraft, { key, links }: IndividualParts): SendOutcome {
  if (body.contentType === 'text') return 'plain-text'
  if (targets.length === 0) return 'no-links'
  return key === null || links.length === 0 ? 'not-measured' : 'ok'
}
