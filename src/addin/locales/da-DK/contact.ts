import type { ContactTexts } from '../en-US/contact.ts'
import { some } from '../some.ts'
import { score } from './score.ts'

const consent: ContactTexts['consent'] = {
  title: 'Samtykke',
  label: (state) => `Samtykke: ${state}`,
  states: {
    none: 'ingen har spurgt',
    requested: 'spurgt, intet svar endnu',
    granted: 'givet',
    refused: 'afslået',
    withdrawn: 'trukket tilbage',
  },
  since: (day) => `Siden ${day}`,
  modes: {
    'opt-out': 'Mails måles, medmindre kontakten siger nej.',
    'opt-in': 'Mails måles først, når kontakten har sagt ja.',
    'aggregate-only':
      'Åbninger og klik tæller kun med i din organisations totaler. Ingen ser, hvis de var.',
    'clicks-only': 'Klik måles, åbninger gør ikke.',
    off: 'Mails til denne kontakt følges ikke.',
  },
  scopes: {
    contact: 'Bestemt for denne kontakt.',
    account: 'Bestemt for dette firma.',
    domain: 'Bestemt for dette maildomæne.',
    country: 'Bestemt for dette land.',
    default: 'Reglen for alle i din organisation.',
  },
  final: 'Kontakten har selv sagt det. Ingen her kan ændre det, kun kontakten på sin egen side.',
  mayAsk: 'Du må bede om samtykke, når du skriver til dem.',
  askAgain: (day) => `Må spørges igen fra ${day}.`,
  proof: (n) => (n === 1 ? 'Vis notatet' : `Vis alle ${n} notater`),
  noProof: 'Intet er noteret endnu.',
  events: {
    none: 'Nulstillet',
    requested: 'Spurgt',
    granted: 'Sagde ja',
    refused: 'Sagde nej',
    withdrawn: 'Trak samtykket tilbage',
  },
  byRecipient: 'af kontakten selv',
  recordedBy: (who) => `noteret af ${who}`,
  recorded: 'noteret af nogen her',
  sources: {
    'own-page': 'på sin egen side',
    written: 'skriftligt',
    spoken: 'i samtale',
    form: 'med en formular',
  },
  wording: (version) => `Ordlyd ${version}`,
  ownNetwork: 'Det kom fra din egen organisations netværk: se på det en ekstra gang.',
  record: {
    open: 'Notér, hvad de har sagt til os',
    what: 'Hvad sagde de?',
    granted: 'De siger ja',
    refused: 'De siger nej',
    how: 'Hvordan sagde de det?',
    note: 'Hvor er beviset?',
    noteHint: 'For eksempel: mail af 3. november.',
    noteNeeded: 'Skriv, hvor beviset er: uden det kan samtykket ikke dokumenteres.',
    save: 'Notér',
    saving: 'Noterer…',
    saved: 'Noteret.',
    failed: 'Det blev ikke noteret',
  },
}

export const contact: ContactTexts = {
  label: 'Kontakt',
  timeZone: 'Tidszone',
  types: { contact: 'Kontakt', lead: 'Kundeemne' },
  internalTitle: 'En kollega',
  internalText: (name) =>
    `${name} hører til din organisation. Mails mellem kolleger følges aldrig.`,
  never:
    'Du har ikke fulgt nogen mail til denne kontakt endnu. Klik på Følg, næste gang du skriver.',
  followedEmails: (n) => some(n, 'fulgt mail', 'fulgte mails'),
  lastActive: (ago) => `Senest aktiv ${ago}`,
  neverActive: 'Ingen interaktion endnu',
  oneOfSeveral: (n) =>
    `${some(n, 'interaktion', 'interaktioner')} mere kommer fra én af flere modtagere. Ingen kan sige hvem, så de tæller ikke med i scoren.`,
  notShown:
    'Intet engagement at vise. Administratorer ser kun kontakters, hvis en anden administrator har givet lov; egne fulgte mails står under “Fulgte mails”.',
  off: 'Skjult, mens Follow er slået fra.',
  reasons: {
    'contact-opted-out': 'Ikke tilladt for denne kontakt',
    'account-opted-out': 'Ikke tilladt for nogen i dette firma',
    refused: 'Har sagt nej til måling',
    withdrawn: 'Har trukket sit samtykke tilbage',
    'no-consent': 'Har ikke sagt ja endnu',
    'mode-off': 'Undtaget af din administrator',
  },
  notMeasured: (why) => `Mails til denne kontakt måles ikke: ${why}`,

  score,

  spark: {
    title: 'Seneste 90 dage',
    none: 'Ingen interaktion de seneste 90 dage',
    summary: (n, last30) =>
      `${some(n, 'interaktion', 'interaktioner')} de seneste 90 dage, ${last30} af dem de seneste 30`,
    asTable: 'Vis som tabel',
    week: 'Uge fra',
    number: 'Interaktioner',
  },

  preference: {
    title: 'Følg mails',
    allow: 'tilladt',
    deny: 'ikke tilladt',
    changedBy: (who, ago) => `Ændret ${ago} af ${who}`,
    changed: (ago) => `Ændret ${ago}`,
    denyTitle: (name) => `Følg ikke ${name}?`,
    denyText:
      'Ingen i din organisation kan følge mails til denne adresse. Mails, der allerede er sendt, bliver også tavse: Intet mere registreres for dem. Links virker fortsat.',
    denyConfirm: 'Tillad ikke',
    allowTitle: (name) => `Tillad at følge ${name}?`,
    allowText:
      'Mails til denne adresse kan følges igen, og mails, der allerede er sendt, registreres igen fra nu af. Gør det kun, hvis kontakten er enig.',
    allowConfirm: 'Tillad',
    failed: 'Indstillingen blev ikke ændret',
    why: 'Hvorfor? (valgfrit)',
    whyHint: 'Kolleger og administratorer kan læse det.',
    reason: (text) => `Begrundelse: ${text}`,
    beaten: 'Firmaets indstilling går forud for denne.',
  },

  account: {
    title: (name) => `Alle hos ${name}`,
    allow: 'tilladt',
    deny: 'ikke tilladt',
    badge: 'Firma: ikke tilladt',
    denyTitle: (name) => `Følg ingen hos ${name}?`,
    denyText:
      'Det gælder alle i dette firma og går forud for enkelte kontakters indstilling. Mails, der allerede er sendt, bliver også tavse: Intet mere registreres for dem. Links virker fortsat.',
    denyConfirm: 'Tillad ikke',
    allowTitle: (name) => `Tillad at følge personer hos ${name}?`,
    allowText:
      'Enkelte kontakters indstilling gælder igen. Mails, der allerede er sendt til dem, der må følges, registreres igen fra nu af.',
    allowConfirm: 'Tillad',
    failed: 'Firmaets indstilling blev ikke ændret',
  },

  consent,
}
