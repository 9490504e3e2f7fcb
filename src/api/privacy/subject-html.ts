import type { SubjectReport } from '../../contract/privacy.ts'
import { languageOf, type Language } from '../tracking/preferred-language.ts'
import { html, type Markup } from '../recipient-page/markup.ts'
import { timeText } from '../recipient-page/page-dates.ts'
import { framedPage } from '../recipient-page/page-frame.ts'
import { SUBJECT_WORDS } from './subject-languages.ts'
import { SECTIONS } from './subject-report.ts'
import type { SubjectWords } from './subject-words.ts'

type Section = SubjectReport['sections'][number]

/** Fields whose texts are ours; those of all others are people's and stay as they are. */
const CODED = new Set([
  ...['preference', 'consent', 'consentBy', 'state', 'by', 'source', 'mode', 'kind', 'verdict'],
  ...['confidence', 'attribution', 'measureOpens', 'measureClicks', 'actor'],
  ...['direction', 'automatic', 'evaluation', 'stage'],
])
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/**
 * A report for people to read: one page that needs nothing from anywhere. What was not known is left
 * out; what only tells records apart is there under its own name.
 *
 * @param locale e.g. `de-DE`; English where it is none of ours
 */
export function subjectHtml(report: SubjectReport, locale: string): string {
  const language = languageOf(locale) ?? 'en'
  const words = SUBJECT_WORDS[language]
  const sections = report.sections.map((section) => shownSection(section, { words, language }))
  const made = timeText(new Date(report.madeAt), language)
  const body = html`<h1>${words.title}</h1>
    <p class="said">${report.email}</p>
    <p class="quiet">${words.made} ${made}. ${words.lead}</p>
    ${sections}`
  return framedPage({ language, title: words.title, body, path: null })
}

interface Speaking {
  words: SubjectWords
  language: Language
}

function shownSection({ name, records }: Section, speaking: Speaking): Markup {
  const { words } = speaking
  const known = SECTIONS.find((one) => one === name)
  const items = records.map(
    (record) =>
      html`<li>
        <dl>${Object.entries(record).flatMap((field) => shownField(field, speaking))}</dl>
      </li>`,
  )
  const content =
    items.length === 0
      ? html`<p class="quiet">${words.nothing}</p>`
      : html`<ol>
          ${items}
        </ol>`
  return html`<section>
    <h2>${known ? words.sections[known] : name}</h2>
    ${content}
  </section>`
}

function shownField([field, value]: [string, unknown], speaking: Speaking): Markup[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return []
  const named = wordsFor(field, speaking.words.fields)
  const label = named === undefined ? html`<code>${field}</code>` : html`${named}`
  return [
    html`<div>
      <dt>${label}</dt>
      <dd>${shownValue(field, value, speaking)}</dd>
    </div>`,
  ]
}

function shownValue(field: string, value: unknown, speaking: Speaking): string {
  const { words } = speaking
  if (isText(value)) return shownText(field, value, speaking)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const isList = Array.isArray(value) && value.every(isText)
  return isList ? value.join(', ') : JSON.stringify(value)
}

function shownText(field: string, text: string, { words, language }: Speaking): string {
  if (INSTANT.test(text)) return timeText(new Date(text), language)
  const known = CODED.has(field) ? wordsFor(text, words.values) : undefined
  return wordsFor(`${field}:${text}`, words.values) ?? known ?? text
}

/** The words for a name, where there are any. */
function wordsFor(name: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
