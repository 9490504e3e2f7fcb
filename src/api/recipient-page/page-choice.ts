import { isFinal } from '../consent/consent-state.ts'
import { html, NO_MARKUP, type Markup } from './markup.ts'
import { addressField } from './page-address.ts'
import { dayText } from './page-dates.ts'
import { ownAddress } from './page-frame.ts'
import { PAGE_WORDS } from './page-languages.ts'
import type { Reader, RecipientView } from './recipient-view.ts'

/** What the reader said so far, and the buttons to say something else. */
export function choiceSection(view: RecipientView, mistyped: string | null): Markup {
  const { title, notFollowed } = PAGE_WORDS[view.language].choice
  const content = () => {
    if (view.reader) return ownChoice(view, view.reader)
    return view.state === 'pending' ? html`<p>${notFollowed}</p>` : typedChoice(view, mistyped)
  }
  return html`<section>
    <h2>${title}</h2>
    ${content()}
  </section>`
}

function ownChoice(view: RecipientView, reader: Reader): Markup {
  const { no, sayNo, yes, sayYes } = PAGE_WORDS[view.language].choice
  const mayRefuse = !isFinal({ state: reader.consent, by: reader.by })
  return html`${saidSoFar(view, reader)}
  ${mayRefuse ? button(view, { action: 'withdraw', effect: no, label: sayNo }) : NO_MARKUP}
  ${mayAgree(reader) ? button(view, { action: 'allow', effect: yes, label: sayYes }) : NO_MARKUP}`
}

function saidSoFar({ language }: RecipientView, reader: Reader): Markup {
  const { states, notedForYou, needsConsent } = PAGE_WORDS[language].choice
  const { consent, since, by } = reader
  const isAnswer = consent !== 'none' && consent !== 'requested'
  const waits = reader.needsConsent && !isAnswer
  return html`<p class="said">${states[consent](since ? dayText(since, language) : '')}</p>
    ${isAnswer && by === 'organisation' ? html`<p>${notedForYou}</p>` : NO_MARKUP}
    ${waits ? html`<p>${needsConsent}</p>` : NO_MARKUP}`
}

/** Where it changes something: who is measured unless they refuse need not agree. */
function mayAgree({ consent, needsConsent }: Reader): boolean {
  return consent === 'none' ? needsConsent : consent !== 'granted'
}

function button(
  { path, language }: RecipientView,
  { action, effect, label }: { action: 'withdraw' | 'allow'; effect: string; label: string },
): Markup {
  const look = action === 'allow' ? 'second' : 'first'
  return html`<form method="post" action="${ownAddress(path, language)}">
    <p>${effect}</p>
    <button class="${look}" name="action" value="${action}">${label}</button>
  </form>`
}

/** Nobody can agree for an address that anybody may have typed; saying no is harmless. */
function typedChoice({ path, language, asks }: RecipientView, mistyped: string | null): Markup {
  const { choice } = PAGE_WORDS[language]
  return html`<p>${choice.shared}</p>
    <p>${choice.no}</p>
    <form method="post" action="${ownAddress(path, language)}">
      ${addressField(language, { id: 'no', mistyped })}
      <button name="action" value="withdraw">${choice.sayNo}</button>
    </form>
    ${asks ? html`<p>${choice.agree}</p>` : NO_MARKUP}
    <p class="quiet">${choice.list}</p>`
}
