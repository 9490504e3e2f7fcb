import type { EnrichmentProblem } from '../../../contract/enrichment-problem.ts'
import type { AdminTexts } from '../../locales/admin-texts.ts'
import { FEWEST_MAILBOXES, MOST_MAILBOXES } from './setup-entries.ts'

/** What the API said: a code, and what it is about. */
export interface Refusal {
  code: string
  about: readonly string[]
}

/** How numbers and lists are written. */
interface Writing {
  number: (value: number) => string
  list: (names: readonly string[]) => string
}

/**
 * Why something was refused, in words of account engagement.
 *
 * @returns undefined where the usual words for the code fit
 */
export function refusalWords(
  { code, about }: Refusal,
  texts: AdminTexts,
  writing: Writing,
): string | undefined {
  const { refusals } = texts.engagement
  switch (code) {
    case 'setup-unfinished':
      return [refusals[code], ...steps(about, texts, writing)].join(' ')
    case 'unavailable':
      return problemWords(about, texts) ?? refusals[code]
    case 'invalid-request':
      return fieldWords(about, texts, writing) ?? refusals[code]
    case 'consent-required':
    case 'not-allowed':
      return refusals[code]
    default:
      return undefined
  }
}

/** What passes: a run goes on by itself, and somebody who waits for an answer asks again. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'unreachable', 'unexpected-answer'])

/** What Microsoft 365 said to it; undefined: nothing was asked of it. */
function problemWords([name = '']: readonly string[], texts: AdminTexts): string | undefined {
  const { problems, refusals } = texts.engagement
  if (!isProblem(name, problems)) return undefined
  const { text, remedy } = problems[name]
  return `${text} ${PASSING.has(name) ? refusals.tryAgain : remedy}`
}

const isProblem = (
  name: string,
  problems: AdminTexts['engagement']['problems'],
): name is EnrichmentProblem => name in problems

/** Names of the steps that are missing; the settings are the mailboxes. */
function steps(about: readonly string[], texts: AdminTexts, { list }: Writing): string[] {
  const { steps: titles } = texts.engagementSetup
  const { refusals } = texts.engagement
  const names: Readonly<Record<string, string>> = {
    ...titles,
    settings: titles.mailboxes,
    application: refusals.application,
  }
  const known = about.flatMap((step) => names[step] ?? [])
  return known.length === 0 ? [] : [refusals.about(list(known))]
}

/** What is wrong with a field; the number of mailboxes comes with theirs. */
function fieldWords(
  [field, count]: readonly string[],
  texts: AdminTexts,
  { number }: Writing,
): string | undefined {
  const { mailboxes, people } = texts.engagementSetup
  if (field === 'timeZone') return people.timeZoneFault
  if (field !== 'targets' || count === undefined) return undefined
  const found = Number(count)
  return found < FEWEST_MAILBOXES
    ? mailboxes.tooFew(number(found), number(FEWEST_MAILBOXES))
    : mailboxes.tooMany(number(found), number(MOST_MAILBOXES))
}
