import { html, NO_MARKUP, type Markup } from './markup.ts'
import { addressField } from './page-address.ts'
import { choiceSection } from './page-choice.ts'
import { dayText, timeText } from './page-dates.ts'
import { framedPage, ownAddress } from './page-frame.ts'
import { PAGE_WORDS } from './page-languages.ts'
import type { PageInteraction, Reader, RecipientView } from './recipient-view.ts'

/** What a page says of what was just done, above everything else. */
export type PageNote =
  | { done: 'withdrawn' | 'withdrawnShared' | 'allowed' | 'requested' }
  /** Of the form with that action; the address is shown again as typed. */
  | { wrong: 'withdraw' | 'erase'; typed: string }
  | { wrong: 'form' }

/**
 * A recipient's own page about one mail: who sent it, what is measured of it, what is known, for how
 * long it is kept, whom to ask, and what they can do about it. Everything from outside is escaped.
 */
export function recipientPage(view: RecipientView, note?: PageNote): string {
  const { title, lead } = PAGE_WORDS[view.language]
  const mistyped = (action: 'withdraw' | 'erase') =>
    note && 'typed' in note && note.wrong === action ? note.typed : null
  const body = html`<h1>${title}</h1>
    ${note ? noteOf(view, note) : NO_MARKUP}
    <p>${lead}</p>
    ${factsSection(view)} ${choiceSection(view, mistyped('withdraw'))} ${measuredSection(view)}
    ${knownSection(view)} ${keptSection(view)} ${askSection(view)}
    ${eraseSection(view, mistyped('erase'))}`
  return framedPage({ language: view.language, title, path: view.path, body })
}

function noteOf({ language }: RecipientView, note: PageNote): Markup {
  const { done, wrong } = PAGE_WORDS[language]
  if ('done' in note) return html`<p class="done" role="status">${done[note.done]}</p>`
  // A mistyped address is named at its field.
  return 'typed' in note ? NO_MARKUP : html`<p class="wrong" role="alert">${wrong.form}</p>`
}

function row(term: string, description: Markup | string): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`
}

function factsSection({ language, from, subject, sentAt }: RecipientView): Markup {
  const { facts } = PAGE_WORDS[language]
  return html`<section>
    <dl>
      ${from === '' ? NO_MARKUP : row(facts.from, html`<bdi>${from}</bdi>`)}
      ${subject === '' ? NO_MARKUP : row(facts.subject, html`<bdi>${subject}</bdi>`)}
      ${sentAt ? row(facts.sent, time(sentAt, dayText(sentAt, language))) : NO_MARKUP}
    </dl>
  </section>`
}

function time(at: Date, text: string): Markup {
  return html`<time datetime="${at.toISOString()}">${text}</time>`
}

function measuredSection(view: RecipientView): Markup {
  const words = PAGE_WORDS[view.language].measured
  const { measures, areRepliesNoticed, reader, state, isOn } = view
  const stopped = isOn ? (state === 'voided' ? words.voided : undefined) : words.switchedOff
  return html`<section>
    <h2>${words.title}</h2>
    ${stopped === undefined ? NO_MARKUP : html`<p class="said">${stopped}</p>`}
    <dl>
      ${row(words.opens, words.ways[measures.opens])}
      ${row(words.clicks, words.ways[measures.clicks])}
      ${row(words.replies, areRepliesNoticed ? words.noticed : words.notNoticed)}
    </dl>
    ${reader || state === 'pending' ? NO_MARKUP : html`<p>${words.shared}</p>`}
    <p class="quiet">${words.how}</p>
  </section>`
}

function knownSection(view: RecipientView): Markup {
  const words = PAGE_WORDS[view.language].known
  const content = () => {
    if (view.reader) return knownOf(view, view.reader)
    return html`<p>${view.state === 'pending' ? words.none : words.shared}</p>`
  }
  return html`<section>
    <h2>${words.title}</h2>
    ${content()}
  </section>`
}

function knownOf(view: RecipientView, { interactions, hasMore }: Reader): Markup {
  const { none, newest } = PAGE_WORDS[view.language].known
  if (interactions.length === 0) return html`<p>${none}</p>`
  return html`<ol>
      ${interactions.map((one) => interactionItem(view, one))}
    </ol>
    ${hasMore ? html`<p class="quiet">${newest(interactions.length)}</p>` : NO_MARKUP}`
}

function interactionItem({ language }: RecipientView, one: PageInteraction): Markup {
  const { kinds, judged, unknownProgram } = PAGE_WORDS[language].known
  // Nobody asked us for anything when a mail was answered.
  const how =
    one.kind === 'reply'
      ? NO_MARKUP
      : html`<p class="quiet">
          <bdi>${one.client ?? unknownProgram}</bdi>: ${judged[one.verdict]}
        </p>`
  const target =
    one.target === null ? NO_MARKUP : html`<p class="quiet"><bdi>${one.target}</bdi></p>`
  return html`<li>
    <p class="what">
      <strong>${kinds[one.kind]}</strong> ${time(one.at, timeText(one.at, language))}
    </p>
    ${how}${target}
  </li>`
}

function keptSection({ language, kept }: RecipientView): Markup {
  const words = PAGE_WORDS[language].kept
  return html`<section>
    <h2>${words.title}</h2>
    <dl>
      ${row(words.hits, words.days(kept.hits))}
      ${row(words.interactions, words.days(kept.interactions))}
      ${row(words.mail, words.days(kept.mail))}
    </dl>
    ${kept.interactions === null ? NO_MARKUP : html`<p class="quiet">${words.after}</p>`}
  </section>`
}

function askSection({ language, privacyContact, privacyNotice }: RecipientView): Markup {
  const words = PAGE_WORDS[language].ask
  const contact =
    privacyContact === null
      ? html`<p>${words.reply}</p>`
      : html`<p>
          ${words.contact}
          <a href="${mailTo(privacyContact)}">${privacyContact}</a>
        </p>`
  return html`<section>
    <h2>${words.title}</h2>
    ${contact}
    ${isWebPage(privacyNotice) ? html`<p><a rel="noreferrer" href="${privacyNotice}">${words.notice}</a></p>` : NO_MARKUP}
  </section>`
}

/** The @ between its parts stays as it is (RFC 6068 §2). */
function mailTo(address: string): string {
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}`
}

function isWebPage(address: string | null): address is string {
  return address !== null && /^https:\/\//i.test(address)
}

function eraseSection(view: RecipientView, mistyped: string | null): Markup {
  const { language, path, reader, state } = view
  if (state === 'pending') return NO_MARKUP
  const { erase } = PAGE_WORDS[language]
  return html`<section>
    <h2>${erase.title}</h2>
    <form method="post" action="${ownAddress(path, language)}">
      <p>${reader ? erase.text : erase.shared}</p>
      ${reader ? NO_MARKUP : addressField(language, { id: 'erase', mistyped })}
      <button class="danger" name="action" value="erase">${erase.button}</button>
    </form>
  </section>`
}
