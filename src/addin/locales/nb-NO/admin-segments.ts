import type { AdminSegmentTexts } from '../en-US/admin-segments.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const segments: AdminSegmentTexts = {
  list: {
    label: 'Segmenter',
    name: 'Navn',
    members: 'Firmaer',
    entered: 'Kom med',
    left: 'Falt ut',
    counted: 'Talt',
    never: 'ikke ennå',
    standard: 'Følger med Follow',
    createdBy: (who) => `Opprettet av ${who}`,
    add: 'Nytt segment',
    emptyTitle: 'Ingen segmenter ennå',
    emptyText:
      'Et segment inneholder firmaene som oppfyller regler, for eksempel dem ingen har hørt fra på lenge.',
    emptyReader: 'En teamleder eller administrator kan opprette et.',
  },

  back: 'Alle segmenter',
  numbers: (members, entered, left) =>
    `${members} er med, ${entered} kom med og ${left} falt ut siden nest siste kjøring.`,
  countedAt: (ago) => `Talt ${ago}.`,
  neverCounted: 'Ikke talt ennå. Det skjer ved neste kjøring.',
  readOnly: 'Teamledere og administratorer kan endre segmenter.',
  rules: 'Regler',
  match: {
    all: 'Alle disse gjelder:',
    any: 'Minst én av disse gjelder:',
  },

  fields: {
    score: 'Poengsum',
    daysSinceLastEmail: 'Tid siden siste e-post',
    daysSinceLastMeeting: 'Tid siden siste møte',
    emailsTo: 'E-post til dem det siste året',
    emailsFrom: 'E-post fra dem det siste året',
    meetingsTo: 'Møter vi innkalte til det siste året',
    meetingsFrom: 'Møter de innkalte til det siste året',
    theirPeople: 'Personer hos dem',
    ourPeople: 'Personer hos oss',
    meetingMinutes: 'Gjennomsnittlig varighet av et møte',
    replyHours: 'Gjennomsnittlig tid til de svarer',
  },
  comparisons: {
    'more-than': 'mer enn',
    'at-least': 'minst',
    'less-than': 'mindre enn',
    'at-most': 'høyst',
  },
  units: {
    score: (_n, text) => `${text} poeng`,
    days: (n, text) => `${text} ${word(n, 'dag', 'dager')}`,
    mails: (n, text) => `${text} ${word(n, 'e-post', 'e-poster')}`,
    meetings: (n, text) => `${text} ${word(n, 'møte', 'møter')}`,
    people: (n, text) => `${text} ${word(n, 'person', 'personer')}`,
    minutes: (n, text) => `${text} ${word(n, 'minutt', 'minutter')}`,
    hours: (n, text) => `${text} ${word(n, 'time', 'timer')}`,
  },
  unitNames: {
    score: 'poeng',
    days: 'dager',
    mails: 'e-poster',
    meetings: 'møter',
    people: 'personer',
    minutes: 'minutter',
    hours: 'timer',
  },
  rule: (field, comparison, value) => `${field}: ${comparison} ${value}`,
  reason: (field, found, asked) => `${field}: ${found} (${asked})`,
  asked: (comparison, value) => `${comparison} ${value}`,
  noValue: 'ingen',
  neverHappened: 'aldri',

  acts: {
    change: 'Endre',
    remove: 'Fjern',
    removeTitle: (name) => `Fjerne segmentet «${name}»?`,
    removeText: 'Firmaene forblir som de er. Ingen varsles lenger om dette segmentet.',
    notRemoved: 'Segmentet ble ikke fjernet',
  },

  alerts: {
    label: 'Varsle selgeren når et av firmaene deres kommer med',
    text: 'Hver selger kan slå av disse varslene for seg selv.',
    failed: 'Innstillingen ble ikke endret',
    on: 'Selgere varsles.',
    off: 'Ingen varsles.',
  },

  form: {
    newTitle: 'Nytt segment',
    changeTitle: (name) => `Endre ${name}`,
    name: 'Navn',
    nameMissing: 'Gi segmentet et navn.',
    match: 'Hvilke firmaer',
    all: 'De som oppfyller alle regler',
    any: 'De som oppfyller minst én regel',
    rule: (n) => `Regel ${n}`,
    field: 'Måltall',
    comparison: 'Sammenligning',
    value: 'Verdi',
    valueWrong: 'Skriv inn et tall fra 0 til 1 000 000.',
    add: 'Legg til en regel',
    remove: (n) => `Fjern regel ${n}`,
    added: (n) => `Regel ${n} er lagt til.`,
    removed: (n) => `Regel ${n} er fjernet.`,
    never:
      'Det som aldri har skjedd, regnes som lenger siden enn et hvilket som helst antall dager, og oppfyller ingen annen regel.',
    create: 'Opprett segment',
    creating: 'Oppretter …',
    cancel: 'Avbryt',
    failed: 'Segmentet ble ikke lagret',
  },

  count: {
    counting: 'Teller …',
    count: (_n, text, accounts) => `${text} av ${accounts} firmaer oppfyller disse reglene nå.`,
    incomplete: 'Fyll inn alle verdier for å se hvor mange firmaer som oppfyller reglene.',
    failed: 'Det lot seg ikke telle hvor mange firmaer som oppfyller reglene.',
  },

  members: {
    title: 'Firmaer',
    show: 'Vis',
    shows: { in: 'I segmentet', entered: 'Kom med', left: 'Falt ut' },
    account: 'Firma',
    reason: 'Hvorfor',
    reasonNow: 'Slik er det nå',
    since: 'Siden',
    entered: (ago) => `kom med ${ago}`,
    left: (ago) => `falt ut ${ago}`,
    shown: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} vises`,
    none: {
      in: 'Ingen firmaer oppfyller reglene.',
      entered: 'Ingen firmaer har kommet med siden nest siste kjøring.',
      left: 'Ingen firmaer har falt ut siden nest siste kjøring.',
    },
  },

  export: {
    csv: 'Eksporter CSV',
    text: 'Eksporterer alle firmaene i denne listen.',
    reading: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} lest …`,
    done: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} eksportert.`,
    cancel: 'Stans',
    failed: 'Firmaene ble ikke eksportert',
    columns: {
      account: 'Firma',
      domain: 'Domene',
      entered: 'Kom med (UTC)',
      left: 'Falt ut (UTC)',
    },
  },
}
