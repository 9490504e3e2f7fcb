import type { Verdict } from '../../contract/interaction.ts'
import {
  caseLine,
  type CaseTime,
  type ExpectedClass,
  type HitLine,
  type MailLine,
} from './case-line.ts'
import type { ScannerNetwork } from './hit.ts'
import { addressWords } from './ip-address.ts'
import { judgeMail } from './judge-mail.ts'
import type { KeptHit, MailSurroundings } from './kept-hit.ts'
import type { ScannerCatalogue } from './scanner-catalogue.ts'
import { hitSignals } from './signals.ts'

/** One hit of a file of cases with its verdict. */
export interface JudgedCase {
  /** From 1, in the file. */
  line: number
  mail: string
  kind: KeptHit['kind']
  verdict: Verdict
  expected: ExpectedClass | undefined
}

export interface JudgedFile {
  cases: readonly JudgedCase[]
  /** Where there is one, nothing was judged. */
  problems: readonly { line: number; what: string }[]
}

interface Lines {
  mails: Map<string, MailLine>
  hits: { line: number; hit: HitLine }[]
  problems: { line: number; what: string }[]
}

/**
 * Judges the hits of a file of cases, mail by mail, by the same rules as those that arrive. The
 * format is described in docs/accuracy.md. Empty lines are skipped.
 *
 * @param text one JSON object a line
 */
export function judgedFile(text: string, scanners: ScannerCatalogue): JudgedFile {
  const { mails, hits, problems } = linesOf(text)
  const found = hits.map(({ line, hit }) => {
    const mail = mails.get(hit.mail)
    if (!mail) problems.push({ line, what: `its mail "${hit.mail}" has no line` })
    const network = networkOf(hit, scanners)
    if (typeof network === 'string') problems.push({ line, what: network })
    return { line, hit, mail, network }
  })
  if (problems.length > 0) return { cases: [], problems: problems.sort((a, b) => a.line - b.line) }

  const cases = [...mails.values()].flatMap((mail) => {
    const own = found.filter((one) => one.mail === mail)
    const kept = own.map(({ line, hit, network }) =>
      keptHit({ line, hit, network: typeof network === 'string' ? null : network }, mail),
    )
    const verdicts = judgeMail(kept, surroundingsOf(mail))
    return own.flatMap(({ line, hit }): JudgedCase[] => {
      const verdict = verdicts.get(String(line))
      return verdict
        ? [{ line, mail: hit.mail, kind: hit.kind, verdict, expected: hit.expect }]
        : []
    })
  })
  return { cases: cases.sort((a, b) => a.line - b.line), problems: [] }
}

function linesOf(text: string): Lines {
  const lines: Lines = { mails: new Map(), hits: [], problems: [] }
  for (const [index, one] of text.split('\n').entries()) {
    if (one.trim() === '') continue
    const line = index + 1
    const read = caseLine(one)
    if ('problems' in read) for (const what of read.problems) lines.problems.push({ line, what })
    else if ('hit' in read) lines.hits.push({ line, hit: read.hit })
    else if (lines.mails.has(read.mail.mail))
      lines.problems.push({ line, what: `the mail "${read.mail.mail}" is there twice` })
    else lines.mails.set(read.mail.mail, read.mail)
  }
  return lines
}

/** @returns in words what is wrong with it */
function networkOf(
  { address, network }: HitLine,
  scanners: ScannerCatalogue,
): ScannerNetwork | null | string {
  if (network !== undefined)
    return scanners.named(network) ?? `no network "${network}" is in the catalogue`
  if (address === undefined) return null
  if (!addressWords(address)) return `"${address}" is no address`
  return scanners.find(address) ?? null
}

interface FoundHit {
  line: number
  hit: HitLine
  network: ScannerNetwork | null
}

function keptHit({ line, hit, network }: FoundHit, { deliveredAt }: MailLine): KeptHit {
  const { kind, link, at, method, agent, headers, team } = hit
  return {
    id: String(line),
    kind,
    linkNumber: link,
    at: instantOf(at, deliveredAt),
    signals: hitSignals({ method, userAgent: agent, headers }, { network, team }),
  }
}

function surroundingsOf({ deliveredAt, links, replies, ownViews }: MailLine): MailSurroundings {
  return {
    deliveredAt,
    links,
    replies: replies.map((at) => instantOf(at, deliveredAt)),
    ownViews: ownViews.map(({ at, browser }) => ({ at: instantOf(at, deliveredAt), browser })),
  }
}

function instantOf(at: CaseTime, deliveredAt: Date): Date {
  return typeof at === 'number' ? new Date(deliveredAt.getTime() + at * 1000) : at
}
