import type { AdminSegmentTexts } from '../en-US/admin-segments.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const segments: AdminSegmentTexts = {
  list: {
    label: 'Segmenter',
    name: 'Navn',
    members: 'Firmaer',
    entered: 'Kom med',
    left: 'Faldt ud',
    counted: 'Talt',
    never: 'ikke endnu',
    standard: 'Følger med Follow',
    createdBy: (who) => `Oprettet af ${who}`,
    add: 'Nyt segment',
    emptyTitle: 'Ingen segmenter endnu',
    emptyText:
      'Et segment indeholder de firmaer, der opfylder regler, for eksempel dem, som ingen har hørt fra længe.',
    emptyReader: 'En teamleder eller administrator kan oprette et.',
  },

  back: 'Alle segmenter',
  numbers: (members, entered, left) =>
    `${members} er med, ${entered} kom med og ${left} faldt ud siden den næstsidste kørsel.`,
  countedAt: (ago) => `Talt ${ago}.`,
  neverCounted: 'Ikke talt endnu. Det sker ved næste kørsel.',
  readOnly: 'Teamledere og administratorer kan ændre segmenter.',
  rules: 'Regler',
  match: {
    all: 'Alle disse gælder:',
    any: 'Mindst én af disse gælder:',
  },

  fields: {
    score: 'Samlet score',
    daysSinceLastEmail: 'Tid siden seneste mail',
    daysSinceLastMeeting: 'Tid siden seneste møde',
    emailsTo: 'Mails til dem det seneste år',
    emailsFrom: 'Mails fra dem det seneste år',
    meetingsTo: 'Møder, vi indkaldte til det seneste år',
    meetingsFrom: 'Møder, de indkaldte til det seneste år',
    theirPeople: 'Personer hos dem',
    ourPeople: 'Personer hos os',
    meetingMinutes: 'Gennemsnitlig længde af et møde',
    replyHours: 'Gennemsnitlig tid, til de svarer',
  },
  comparisons: {
    'more-than': 'mere end',
    'at-least': 'mindst',
    'less-than': 'mindre end',
    'at-most': 'højst',
  },
  units: {
    score: (_n, text) => `${text} point`,
    days: (n, text) => `${text} ${word(n, 'dag', 'dage')}`,
    mails: (n, text) => `${text} ${word(n, 'mail', 'mails')}`,
    meetings: (n, text) => `${text} ${word(n, 'møde', 'møder')}`,
    people: (n, text) => `${text} ${word(n, 'person', 'personer')}`,
    minutes: (n, text) => `${text} ${word(n, 'minut', 'minutter')}`,
    hours: (n, text) => `${text} ${word(n, 'time', 'timer')}`,
  },
  unitNames: {
    score: 'point',
    days: 'dage',
    mails: 'mails i alt',
    meetings: 'møder',
    people: 'personer',
    minutes: 'minutter',
    hours: 'timer',
  },
  rule: (field, comparison, value) => `${field}: ${comparison} ${value}`,
  reason: (field, found, asked) => `${field}: ${found} (${asked})`,
  asked: (comparison, value) => `${comparison} ${value}`,
  noValue: 'ingen',
  neverHappened: 'aldrig',

  acts: {
    change: 'Ret',
    remove: 'Fjern',
    removeTitle: (name) => `Fjern segmentet “${name}”?`,
    removeText: 'Firmaerne forbliver, som de er. Ingen får længere besked om dette segment.',
    notRemoved: 'Segmentet blev ikke fjernet',
  },

  alerts: {
    label: 'Giv sælgeren besked, når et af deres firmaer kommer med',
    text: 'Hver sælger kan slå disse beskeder fra for sig selv.',
    failed: 'Indstillingen blev ikke ændret',
    on: 'Sælgere får besked.',
    off: 'Ingen får besked.',
  },

  form: {
    newTitle: 'Nyt segment',
    changeTitle: (name) => `Ret ${name}`,
    name: 'Navn',
    nameMissing: 'Giv segmentet et navn.',
    match: 'Hvilke firmaer',
    all: 'Dem, der opfylder alle regler',
    any: 'Dem, der opfylder mindst én regel',
    rule: (n) => `Regel ${n}`,
    field: 'Måltal',
    comparison: 'Sammenligning',
    value: 'Værdi',
    valueWrong: 'Skriv et tal fra 0 til 1.000.000.',
    add: 'Tilføj en regel',
    remove: (n) => `Fjern regel ${n}`,
    added: (n) => `Regel ${n} er tilføjet.`,
    removed: (n) => `Regel ${n} er fjernet.`,
    never:
      'Det, der aldrig er sket, regnes som længere siden end et hvilket som helst antal dage og opfylder ingen anden regel.',
    create: 'Opret segment',
    creating: 'Opretter …',
    cancel: 'Annuller',
    failed: 'Segmentet blev ikke gemt',
  },

  count: {
    counting: 'Tæller …',
    count: (_n, text, accounts) => `${text} af ${accounts} firmaer opfylder disse regler nu.`,
    incomplete: 'Udfyld alle værdier for at se, hvor mange firmaer der opfylder reglerne.',
    failed: 'Det kunne ikke tælles, hvor mange firmaer der opfylder reglerne.',
  },

  members: {
    title: 'Firmaer',
    show: 'Vis',
    shows: { in: 'I segmentet', entered: 'Kom med', left: 'Faldt ud' },
    account: 'Firma',
    reason: 'Hvorfor',
    reasonNow: 'Sådan er det nu',
    since: 'Siden',
    entered: (ago) => `kom med ${ago}`,
    left: (ago) => `faldt ud ${ago}`,
    shown: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} vises`,
    none: {
      in: 'Ingen firmaer opfylder reglerne.',
      entered: 'Ingen firmaer er kommet med siden den næstsidste kørsel.',
      left: 'Ingen firmaer er faldet ud siden den næstsidste kørsel.',
    },
  },

  export: {
    csv: 'Eksportér CSV',
    text: 'Eksporterer alle firmaer på denne liste.',
    reading: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} læst …`,
    done: (n, text) => `${text} ${word(n, 'firma', 'firmaer')} eksporteret.`,
    cancel: 'Stands',
    failed: 'Firmaerne blev ikke eksporteret',
    columns: {
      account: 'Firma',
      domain: 'Domæne',
      entered: 'Kom med (UTC)',
      left: 'Faldt ud (UTC)',
    },
  },
}
