import type { AccountTexts } from '../en-US/account.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const account: AccountTexts = {
  label: 'Firmen-Engagement',
  standardSegment: 'Kühlt ab',

  line: {
    score: (score, band) => `${score} ${band}`,
    bands: { good: 'gut', fair: 'mittel', poor: 'schwach' },
    lastMail: (ago) => `letzte E-Mail ${ago}`,
    lastMeeting: (ago) => `letzte Besprechung ${ago}`,
    nothing: 'noch keine E-Mail oder Besprechung gezählt',
  },

  mails: (n, text) => `${text} ${word(n, 'E-Mail', 'E-Mails')}`,
  meetings: (n, text) => `${text} ${word(n, 'Besprechung', 'Besprechungen')}`,
  people: (n, text) => `${text} ${word(n, 'Person', 'Personen')}`,
  daysAgo: (n, text) => (n === 0 ? 'heute' : `vor ${text} ${word(n, 'Tag', 'Tagen')}`),

  score: {
    title: 'Firmen-Engagement',
    noBefore: 'Vor 30 Tagen gab es keinen Wert',
    none: 'Kein Wert: Im letzten Jahr gab es keine E-Mail und keine Besprechung.',
    fewPeers:
      'Es werden nur wenige Firmen verglichen, weniger als fünf. Wo eine unter ihnen steht, sagt wenig.',
    part: 'Teil',
    compared: 'Unter den anderen',
    points: 'Punkte',
    metrics: {
      emailsFrom: 'E-Mails von dort',
      emailsTo: 'E-Mails dorthin',
      meetingsFrom: 'Besprechungen auf deren Einladung',
      meetingsTo: 'Besprechungen auf unsere Einladung',
      theirPeople: 'Personen dort',
      ourPeople: 'Personen bei uns',
      recencyEmail: 'Letzte E-Mail',
      recencyMeeting: 'Letzte Besprechung',
      replyLatency: 'Zeit bis zur Antwort',
    },
    noValue: 'nichts zu messen',
    better: (percent) => `besser als ${percent}`,
    pointsOf: (points, most) => `${points} von ${most}`,
    weight: (percent) => `Gewicht ${percent}`,
    total: 'Wert',
    others: (n, text) =>
      n === 1
        ? 'Verglichen mit der 1 anderen Firma, mit der es im letzten Jahr E-Mails oder Besprechungen gab, Teil für Teil, wo sie einen Wert hat. Gleiches zählt halb.'
        : `Verglichen mit den ${text} anderen Firmen, mit denen es im letzten Jahr E-Mails oder Besprechungen gab, Teil für Teil mit denen, die einen Wert haben. Gleiche zählen halb.`,
    alone: 'Es gibt keine andere Firma zum Vergleichen, daher zählt jeder Teil als Mitte.',
    formula: 'Punkte sind Gewicht mal Anteil. Ihre Summe, gerundet, ist der Wert.',
    whyTrend:
      'Der Wert vor 30 Tagen ist der, der an jenem Tag berechnet wurde. Bis zu 5 Punkte Unterschied gelten als gleichbleibend.',
  },

  collected: {
    since: (day, n, days) =>
      n === 1
        ? `Gezählt ab ${day}, bisher 1 von 365 Tagen.`
        : `Gezählt ab ${day}, bisher ${days} von 365 Tagen.`,
    whole: 'Gezählt über 365 Tage.',
    reading: 'Die gewählten Postfächer werden noch gelesen: Es kann mehr geben, als gezeigt wird.',
    at: (ago) => `Berechnet ${ago}.`,
    notRunning: {
      title: 'Es wird noch nichts gezählt',
      text: 'Das Firmen-Engagement ist nicht eingerichtet, oder der erste Lauf steht noch aus. Die Administration richtet es auf der Seite in voller Breite ein.',
    },
    nothingYet: {
      title: 'Es ist noch nichts gesammelt',
      text: 'Die gewählten Postfächer werden noch gelesen. Was gefunden wird, erscheint hier nach und nach.',
    },
    counting: {
      title: 'Wird zusammengezählt',
      text: 'Die E-Mails und Besprechungen dieser Firma werden zusammengezählt. Das dauert etwa eine Minute.',
    },
    newer: 'Neuere E-Mails und Besprechungen werden noch zusammengezählt.',
    nothingWithin: {
      title: 'Nichts im letzten Jahr',
      text: 'In den gewählten Postfächern fand sich keine E-Mail und keine Besprechung mit dieser Firma.',
    },
  },

  year: {
    title: 'Im letzten Jahr',
    mails: 'E-Mails',
    meetings: 'Besprechungen',
    mailsText: (to, from) => `${to} dorthin, ${from} von dort`,
    meetingsText: (ours, theirs) => `${ours} auf unsere, ${theirs} auf deren Einladung`,
    minutes: 'Dauer einer Besprechung',
    minutesText: (duration) => `im Mittel ${duration}`,
    reply: 'Antwort nach',
    replyText: (duration) => `im Mittel ${duration}`,
    mailPeople: 'Personen in E-Mails',
    meetingPeople: 'Personen in Besprechungen',
    peopleText: (ours, theirs) => `${ours} bei uns, ${theirs} dort`,
    lastTo: 'Wir schrieben zuletzt',
    lastFrom: 'Sie schrieben zuletzt',
    lastMeeting: 'Letztes Treffen',
    first: 'Erster Kontakt',
    never: 'im letzten Jahr nie',
  },

  chart: {
    mails: 'E-Mails nach Woche',
    meetings: 'Besprechungen nach Woche',
    history: 'Wert im Lauf der Zeit',
    to: 'dorthin',
    from: 'von dort',
    held: 'gehalten',
    most: (text) => `Höchstens in einer Woche: ${text}`,
    scale: 'Von 0 bis 100',
    keys: 'Pfeiltasten lesen eines nach dem anderen vor',
    reading: (when, what) => `${when}: ${what}`,
    weekFrom: (day) => `Woche ab ${day}`,
    asTable: 'Als Tabelle anzeigen',
    week: 'Woche ab',
    day: 'Seit',
    score: 'Wert',
    unchanged: (day, score) => `Der Wert ist seit ${day} ${score}.`,
  },

  acquaintances: {
    title: 'Wer wen kennt',
    pair: (ours, theirs) => `${ours} und ${theirs}`,
    unknown: 'jemand, der kein Kontakt ist',
    counts: (mails, meetings, ago) => `${mails}, ${meetings}, zuletzt ${ago}`,
    none: 'Von uns war im letzten Jahr niemand mit der Firma in einer E-Mail oder Besprechung.',
  },

  contacts: {
    title: (n, text) => `${text} ${word(n, 'Kontakt', 'Kontakte')}`,
    open: (name) => `${name} öffnen`,
    noScore: 'Noch nichts gefolgt',
    score: (score) => `Engagement-Wert ${score}`,
    active: (ago) => `zuletzt aktiv ${ago}`,
    none: 'Von dort ist noch niemand ein Kontakt.',
    more: (_n, text) => `Und ${text} weitere.`,
  },

  hidden: {
    onlyTotals:
      'Nicht gezeigt: Ihre Organisation zeigt nur Summen und nichts über einzelne Personen.',
    administrator:
      'Nicht gezeigt: Entweder zeigt Ihre Organisation nur Summen, oder Ihnen fehlt die Erlaubnis, Kontakte zu sehen.',
  },

  about: {
    title: 'Über die Firma',
    domains: 'Maildomänen',
    noDomains: 'keine eigene',
    parent: 'Gehört zu',
    owner: 'Zuständig',
    nobody: 'niemand',
    segments: 'Segmente',
    segment: (name, ago) => `${name} (dabei seit: ${ago})`,
  },
}
