import type { AdminSegmentTexts } from '../en-US/admin-segments.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const segments: AdminSegmentTexts = {
  list: {
    label: 'Segmente',
    name: 'Name',
    members: 'Firmen',
    entered: 'Dazugekommen',
    left: 'Ausgeschieden',
    counted: 'Gezählt',
    never: 'noch nicht',
    standard: 'Gehört zu Follow',
    createdBy: (who) => `Angelegt von ${who}`,
    add: 'Neues Segment',
    emptyTitle: 'Noch keine Segmente',
    emptyText:
      'Ein Segment enthält die Firmen, die Regeln erfüllen, etwa die, von denen lange niemand gehört hat.',
    emptyReader: 'Eine Teamleitung oder die Administration kann eines anlegen.',
  },

  back: 'Alle Segmente',
  numbers: (members, entered, left) =>
    `${members} darin. Gegenüber dem vorigen Lauf ${entered} dazugekommen und ${left} ausgeschieden.`,
  countedAt: (ago) => `Gezählt ${ago}.`,
  neverCounted: 'Noch nicht gezählt. Das geschieht beim nächsten Lauf.',
  readOnly: 'Teamleitungen und die Administration können Segmente ändern.',
  rules: 'Regeln',
  match: {
    all: 'Alle davon gelten:',
    any: 'Mindestens eine davon gilt:',
  },

  fields: {
    score: 'Wert',
    daysSinceLastEmail: 'Zeit seit der letzten E-Mail',
    daysSinceLastMeeting: 'Zeit seit der letzten Besprechung',
    emailsTo: 'E-Mails dorthin im letzten Jahr',
    emailsFrom: 'E-Mails von dort im letzten Jahr',
    meetingsTo: 'Besprechungen auf unsere Einladung im letzten Jahr',
    meetingsFrom: 'Besprechungen auf deren Einladung im letzten Jahr',
    theirPeople: 'Personen dort',
    ourPeople: 'Personen bei uns',
    meetingMinutes: 'Mittlere Dauer einer Besprechung',
    replyHours: 'Mittlere Zeit bis zur Antwort',
  },
  comparisons: {
    'more-than': 'mehr als',
    'at-least': 'mindestens',
    'less-than': 'weniger als',
    'at-most': 'höchstens',
  },
  units: {
    score: (n, text) => `${text} ${word(n, 'Punkt', 'Punkte')}`,
    days: (n, text) => `${text} ${word(n, 'Tag', 'Tage')}`,
    mails: (n, text) => `${text} ${word(n, 'E-Mail', 'E-Mails')}`,
    meetings: (n, text) => `${text} ${word(n, 'Besprechung', 'Besprechungen')}`,
    people: (n, text) => `${text} ${word(n, 'Person', 'Personen')}`,
    minutes: (n, text) => `${text} ${word(n, 'Minute', 'Minuten')}`,
    hours: (n, text) => `${text} ${word(n, 'Stunde', 'Stunden')}`,
  },
  unitNames: {
    score: 'Punkte',
    days: 'Tage',
    mails: 'E-Mails',
    meetings: 'Besprechungen',
    people: 'Personen',
    minutes: 'Minuten',
    hours: 'Stunden',
  },
  rule: (field, comparison, value) => `${field}: ${comparison} ${value}`,
  reason: (field, found, asked) => `${field}: ${found} (${asked})`,
  asked: (comparison, value) => `${comparison} ${value}`,
  noValue: 'keine',
  neverHappened: 'nie',

  acts: {
    change: 'Ändern',
    copy: 'Kopieren',
    standard: 'Die Regeln dieses Segments gehören zu Follow. Eine Kopie kann andere haben.',
    remove: 'Entfernen',
    removeTitle: (name) => `Das Segment „${name}“ entfernen?`,
    removeText:
      'Die Firmen bleiben, wie sie sind. Über dieses Segment wird niemand mehr benachrichtigt.',
    notRemoved: 'Das Segment wurde nicht entfernt',
  },

  alerts: {
    label: 'Zuständige benachrichtigen, wenn eine ihrer Firmen dazukommt',
    text: 'Alle können diese Benachrichtigungen für sich selbst ausschalten.',
    failed: 'Die Einstellung wurde nicht geändert',
    on: 'Zuständige werden benachrichtigt.',
    off: 'Niemand wird benachrichtigt.',
  },

  form: {
    newTitle: 'Neues Segment',
    changeTitle: (name) => `${name} ändern`,
    name: 'Name',
    nameMissing: 'Geben Sie dem Segment einen Namen.',
    match: 'Welche Firmen',
    all: 'Die alle Regeln erfüllen',
    any: 'Die mindestens eine Regel erfüllen',
    rule: (n) => `Regel ${n}`,
    field: 'Messgröße',
    comparison: 'Vergleich',
    value: 'Zahl',
    valueWrong: 'Geben Sie eine Zahl von 0 bis 1.000.000 ein.',
    add: 'Regel hinzufügen',
    remove: (n) => `Regel ${n} entfernen`,
    added: (n) => `Regel ${n} hinzugefügt.`,
    removed: (n) => `Regel ${n} entfernt.`,
    never:
      'Was nie geschah, gilt als länger her als jede Zahl von Tagen und erfüllt keine andere Regel.',
    create: 'Segment anlegen',
    creating: 'Wird angelegt…',
    cancel: 'Abbrechen',
    failed: 'Das Segment wurde nicht gespeichert',
  },

  count: {
    counting: 'Wird gezählt…',
    count: (n, text, accounts) =>
      `${text} von ${accounts} Firmen ${word(n, 'erfüllt', 'erfüllen')} diese Regeln jetzt.`,
    incomplete: 'Geben Sie alle Zahlen ein, um zu sehen, wie viele Firmen die Regeln erfüllen.',
    failed: 'Es ließ sich nicht zählen, wie viele Firmen die Regeln erfüllen.',
  },

  members: {
    title: 'Firmen',
    toAccounts: 'Auf der Firmenseite ansehen',
    show: 'Zeigen',
    shows: { in: 'Im Segment', entered: 'Dazugekommen', left: 'Ausgeschieden' },
    account: 'Firma',
    reason: 'Warum',
    reasonNow: 'Wie es jetzt ist',
    since: 'Seit',
    entered: (ago) => `dazugekommen ${ago}`,
    left: (ago) => `ausgeschieden ${ago}`,
    shown: (n, text) => `${text} ${word(n, 'Firma', 'Firmen')} gezeigt`,
    none: {
      in: 'Keine Firma erfüllt die Regeln.',
      entered: 'Seit dem vorigen Lauf ist keine Firma dazugekommen.',
      left: 'Seit dem vorigen Lauf ist keine Firma ausgeschieden.',
    },
  },

  export: {
    csv: 'Als CSV exportieren',
    text: 'Exportiert jede Firma dieser Liste.',
    reading: (n, text) => `${text} ${word(n, 'Firma', 'Firmen')} gelesen …`,
    done: (n, text) => `${text} ${word(n, 'Firma', 'Firmen')} exportiert.`,
    cancel: 'Abbrechen',
    failed: 'Die Firmen wurden nicht exportiert',
    columns: {
      account: 'Firma',
      domain: 'Domäne',
      entered: 'Dazugekommen (UTC)',
      left: 'Ausgeschieden (UTC)',
    },
  },
}
