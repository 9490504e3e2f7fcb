import type { ContactTexts } from '../en-US/contact.ts'
import { some } from '../some.ts'
import { score } from './score.ts'

const consent: ContactTexts['consent'] = {
  title: 'Samtykke',
  label: (state) => `Samtykke: ${state}`,
  states: {
    none: 'ingen har spurt',
    requested: 'spurt, ikke svart ennå',
    granted: 'gitt',
    refused: 'avslått',
    withdrawn: 'trukket tilbake',
  },
  since: (day) => `Siden ${day}`,
  modes: {
    'opt-out': 'E-post måles så lenge kontakten ikke sier nei.',
    'opt-in': 'E-post måles først når kontakten har sagt ja.',
    'aggregate-only':
      'Åpninger og klikk teller bare i organisasjonens totaler. Ingen ser hvem sine de var.',
    'clicks-only': 'Klikk måles, åpninger gjør ikke.',
    off: 'E-post til denne kontakten følges ikke.',
  },
  scopes: {
    contact: 'Bestemt for denne kontakten.',
    account: 'Bestemt for dette firmaet.',
    domain: 'Bestemt for dette e-postdomenet.',
    country: 'Bestemt for dette landet.',
    default: 'Regelen for alle i organisasjonen din.',
  },
  final: 'Kontakten har selv sagt det. Ingen her kan endre det, bare kontakten på sin egen side.',
  mayAsk: 'Du kan be om samtykke når du skriver til dem.',
  askAgain: (day) => `Kan spørres igjen fra ${day}.`,
  proof: (n) => (n === 1 ? 'Vis notatet' : `Vis alle ${n} notater`),
  noProof: 'Ingenting er notert ennå.',
  events: {
    none: 'Nullstilt',
    requested: 'Spurt',
    granted: 'Sa ja',
    refused: 'Sa nei',
    withdrawn: 'Trakk samtykket tilbake',
  },
  byRecipient: 'av kontakten selv',
  recordedBy: (who) => `notert av ${who}`,
  recorded: 'notert av noen her',
  sources: {
    'own-page': 'på sin egen side',
    written: 'skriftlig',
    spoken: 'i samtale',
    form: 'med et skjema',
  },
  wording: (version) => `Ordlyd ${version}`,
  ownNetwork: 'Det kom fra organisasjonens eget nettverk: se på det en gang til.',
  record: {
    open: 'Noter det de har sagt til oss',
    what: 'Hva sa de?',
    granted: 'De sier ja',
    refused: 'De sier nei',
    how: 'Hvordan sa de det?',
    note: 'Hvor er beviset?',
    noteHint: 'For eksempel: e-post av 3. november.',
    noteNeeded: 'Skriv hvor beviset er: uten det kan samtykket ikke dokumenteres.',
    save: 'Noter',
    saving: 'Noterer…',
    saved: 'Notert.',
    failed: 'Det ble ikke notert',
  },
}

export const contact: ContactTexts = {
  label: 'Kontakt',
  timeZone: 'Tidssone',
  types: { contact: 'Kontakt', lead: 'Kundeemne' },
  internalTitle: 'En kollega',
  internalText: (name) =>
    `${name} tilhører organisasjonen din. E-post mellom kolleger følges aldri.`,
  never:
    'Du har ikke fulgt noen e-post til denne kontakten ennå. Klikk Følg neste gang du skriver.',
  followedEmails: (n) => some(n, 'fulgt e-post', 'fulgte e-poster'),
  lastActive: (ago) => `Sist aktiv ${ago}`,
  neverActive: 'Ingen interaksjon ennå',
  oneOfSeveral: (n) =>
    `${some(n, 'interaksjon', 'interaksjoner')} til kommer fra én av flere mottakere. Ingen kan si hvem, så de teller ikke med i poengsummen.`,
  notShown:
    'Ikke noe engasjement å vise. Administratorer ser bare kontakters når en annen administrator har gitt lov; egne fulgte e-poster står under «Fulgte e-poster».',
  off: 'Skjult mens Follow er slått av.',
  reasons: {
    'contact-opted-out': 'Ikke tillatt for denne kontakten',
    'account-opted-out': 'Ikke tillatt for noen i dette firmaet',
    refused: 'Har sagt nei til måling',
    withdrawn: 'Har trukket samtykket tilbake',
    'no-consent': 'Har ikke sagt ja ennå',
    'mode-off': 'Unntatt av administratoren',
  },
  notMeasured: (why) => `E-post til denne kontakten måles ikke: ${why}`,

  score,

  spark: {
    title: 'Siste 90 dager',
    none: 'Ingen interaksjon de siste 90 dagene',
    summary: (n, last30) =>
      `${some(n, 'interaksjon', 'interaksjoner')} de siste 90 dagene, ${last30} av dem de siste 30`,
    asTable: 'Vis som tabell',
    week: 'Uke fra',
    number: 'Interaksjoner',
  },

  preference: {
    title: 'Følg e-post',
    allow: 'tillatt',
    deny: 'ikke tillatt',
    changedBy: (who, ago) => `Endret ${ago} av ${who}`,
    changed: (ago) => `Endret ${ago}`,
    denyTitle: (name) => `Ikke følge ${name}?`,
    denyText:
      'Ingen i organisasjonen din kan følge e-post til denne adressen. E-post som allerede er sendt, blir også stille: ingenting mer registreres for den. Koblinger virker fortsatt.',
    denyConfirm: 'Ikke tillat',
    allowTitle: (name) => `Tillate å følge ${name}?`,
    allowText:
      'E-post til denne adressen kan følges igjen, og e-post som allerede er sendt, registreres igjen fra nå av. Gjør dette bare hvis kontakten er enig.',
    allowConfirm: 'Tillat',
    failed: 'Innstillingen ble ikke endret',
    why: 'Hvorfor? (valgfritt)',
    whyHint: 'Kolleger og administratorer kan lese det.',
    reason: (text) => `Begrunnelse: ${text}`,
    beaten: 'Innstillingen for firmaet går foran denne.',
  },

  account: {
    title: (name) => `Alle hos ${name}`,
    allow: 'tillatt',
    deny: 'ikke tillatt',
    badge: 'Firma: ikke tillatt',
    denyTitle: (name) => `Ikke følge noen hos ${name}?`,
    denyText:
      'Det gjelder alle i dette firmaet og går foran innstillingen til enkelte kontakter. E-post som allerede er sendt, blir også stille: ingenting mer registreres for den. Koblinger virker fortsatt.',
    denyConfirm: 'Ikke tillat',
    allowTitle: (name) => `Tillate å følge personer hos ${name}?`,
    allowText:
      'Innstillingen til enkelte kontakter gjelder igjen. E-post som allerede er sendt til dem som kan følges, registreres igjen fra nå av.',
    allowConfirm: 'Tillat',
    failed: 'Innstillingen for firmaet ble ikke endret',
  },

  consent,
}
