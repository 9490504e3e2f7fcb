import type { ConsentState, Measured } from '../../contract/consent.ts'
import type { InteractionKind, VerdictClass } from '../../contract/interaction.ts'

interface Titled {
  title: string
  text: string
}

/**
 * Everything a recipient's own page says. Whoever changes the meaning of `choice` changes
 * `RECIPIENT_WORDING` in the contract: it is part of every proof of consent.
 */
export interface PageWords {
  /** The language's own name. */
  language: string
  languages: string
  /** BCP 47 tag for dates. */
  tag: string
  title: string
  lead: string
  facts: { from: string; subject: string; sent: string }
  choice: {
    title: string
    /** What was said so far, and on which day. */
    states: Readonly<Record<ConsentState, (day: string) => string>>
    /** Somebody of the sender's organisation noted it for the reader. */
    notedForYou: string
    needsConsent: string
    /** What saying no does. */
    no: string
    /** What agreeing does. */
    yes: string
    sayNo: string
    sayYes: string
    /** Why the page has to ask who reads it. */
    shared: string
    list: string
    /** How to agree where the page cannot know who does, of a mail that asked. */
    agree: string
    address: string
    notFollowed: string
  }
  measured: {
    title: string
    opens: string
    clicks: string
    replies: string
    ways: Readonly<Record<Measured, string>>
    noticed: string
    notNoticed: string
    how: string
    switchedOff: string
    voided: string
    shared: string
  }
  known: {
    title: string
    none: string
    newest: (count: number) => string
    shared: string
    kinds: Readonly<Record<InteractionKind, string>>
    judged: Readonly<Record<VerdictClass, string>>
    unknownProgram: string
  }
  kept: {
    title: string
    hits: string
    interactions: string
    mail: string
    /** Null: there is no limit. */
    days: (count: number | null) => string
    after: string
  }
  ask: { title: string; contact: string; reply: string; notice: string }
  erase: Titled & {
    shared: string
    button: string
    confirm: Titled & { button: string; back: string }
    confirmShared: string
  }
  done: {
    withdrawn: string
    withdrawnShared: string
    allowed: string
    requested: string
    erased: Titled & { certificate: string; on: string }
  }
  wrong: { address: string; form: string }
  notFound: Titled
  gone: Titled
  busy: Titled
}
