import type { AccountTexts } from '../en-US/account.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const account: AccountTexts = {
  label: 'Firmaets engasjement',
  standardSegment: 'Kjølner',

  line: {
    score: (score, band) => `${score} ${band}`,
    bands: { good: 'bra', fair: 'middels', poor: 'svakt' },
    lastMail: (ago) => `siste e-post ${ago}`,
    lastMeeting: (ago) => `siste møte ${ago}`,
    nothing: 'ingen e-post eller møter er talt ennå',
  },

  mails: (n, text) => `${text} ${word(n, 'e-post', 'e-poster')}`,
  meetings: (n, text) => `${text} ${word(n, 'møte', 'møter')}`,
  people: (n, text) => `${text} ${word(n, 'person', 'personer')}`,
  daysAgo: (n, text) => (n === 0 ? 'i dag' : `for ${text} ${word(n, 'dag', 'dager')} siden`),

  score: {
    title: 'Firmaets engasjement',
    noBefore: 'Det fantes ingen poengsum for 30 dager siden',
    none: 'Ingen poengsum: det var ingen e-post og ingen møter det siste året.',
    fewPeers: 'Bare få firmaer sammenlignes, færre enn fem. Hvor ett av dem ligger, sier da lite.',
    part: 'Del',
    compared: 'Blant de andre',
    points: 'Poeng',
    metrics: {
      emailsFrom: 'E-post fra dem',
      emailsTo: 'E-post til dem',
      meetingsFrom: 'Møter de innkalte til',
      meetingsTo: 'Møter vi innkalte til',
      theirPeople: 'Personer hos dem',
      ourPeople: 'Personer hos oss',
      recencyEmail: 'Siste e-post',
      recencyMeeting: 'Siste møte',
      replyLatency: 'Tid til de svarer',
    },
    noValue: 'ingenting å måle',
    better: (percent) => `bedre enn ${percent}`,
    pointsOf: (points, most) => `${points} av ${most}`,
    weight: (percent) => `Vekt ${percent}`,
    total: 'Poengsum',
    others: (n, text) =>
      n === 1
        ? 'Sammenlignet med det ene andre firmaet som hadde e-post eller møter det siste året, del for del der det har en verdi. Likt teller halvt.'
        : `Sammenlignet med de ${text} andre firmaene som hadde e-post eller møter det siste året, del for del med dem som har en verdi. Like teller halvt.`,
    alone: 'Det finnes ikke noe annet firma å sammenligne med, så hver del teller som midten.',
    formula: 'Poeng er vekt ganger andel. Summen av dem, avrundet, er poengsummen.',
    whyTrend:
      'Poengsummen for 30 dager siden er den som ble regnet ut den dagen. En forskjell på opptil 5 poeng regnes som stabilt.',
  },

  collected: {
    since: (day, n, days) =>
      n === 1
        ? `Talt fra ${day}, så langt 1 av 365 dager.`
        : `Talt fra ${day}, så langt ${days} av 365 dager.`,
    whole: 'Talt over 365 dager.',
    reading: 'De valgte postboksene leses fortsatt: det kan finnes mer enn det som vises.',
    at: (ago) => `Regnet ut ${ago}.`,
    notRunning: {
      title: 'Ingenting telles ennå',
      text: 'Firmaengasjement er ikke satt opp, eller den første kjøringen gjenstår. En administrator setter det opp på siden i full bredde.',
    },
    nothingYet: {
      title: 'Ingenting er samlet inn ennå',
      text: 'De valgte postboksene leses fortsatt. Det som blir funnet, dukker opp her litt etter litt.',
    },
    counting: {
      title: 'Summeres nå',
      text: 'E-post og møter for dette firmaet summeres nå. Det tar omtrent ett minutt.',
    },
    newer: 'Nyere e-post og møter summeres nå.',
    nothingWithin: {
      title: 'Ingenting det siste året',
      text: 'Det ble ikke funnet noen e-post eller noe møte med dette firmaet i de valgte postboksene.',
    },
  },

  year: {
    title: 'Det siste året',
    mails: 'E-post',
    meetings: 'Møter',
    mailsText: (to, from) => `${to} til dem, ${from} fra dem`,
    meetingsText: (ours, theirs) => `${ours} innkalt av oss, ${theirs} av dem`,
    minutes: 'Varighet av et møte',
    minutesText: (duration) => `${duration} i snitt`,
    reply: 'De svarer etter',
    replyText: (duration) => `${duration} i snitt`,
    mailPeople: 'Personer i e-post',
    meetingPeople: 'Personer i møter',
    peopleText: (ours, theirs) => `${ours} hos oss, ${theirs} hos dem`,
    lastTo: 'Vi skrev sist',
    lastFrom: 'De skrev sist',
    lastMeeting: 'Vi møttes sist',
    first: 'Første kontakt',
    never: 'aldri det siste året',
  },

  chart: {
    mails: 'E-post per uke',
    meetings: 'Møter per uke',
    history: 'Poengsum over tid',
    to: 'til dem',
    from: 'fra dem',
    held: 'holdt',
    most: (text) => `Mest på en uke: ${text}`,
    scale: 'Fra 0 til 100',
    keys: 'Piltastene leser én etter én',
    reading: (when, what) => `${when}: ${what}`,
    weekFrom: (day) => `Uken fra ${day}`,
    asTable: 'Vis som tabell',
    week: 'Uken fra',
    day: 'Siden',
    score: 'Poengsum',
    unchanged: (day, score) => `Poengsummen er ${score} siden ${day}.`,
  },

  acquaintances: {
    title: 'Hvem kjenner hvem',
    pair: (ours, theirs) => `${ours} og ${theirs}`,
    unknown: 'noen som ikke er blant kontaktene',
    counts: (mails, meetings, ago) => `${mails}, ${meetings}, sist ${ago}`,
    none: 'Ingen av oss var i en e-post eller et møte med dem det siste året.',
  },

  contacts: {
    title: (n, text) => `${text} ${word(n, 'kontakt', 'kontakter')}`,
    open: (name) => `Åpne ${name}`,
    noScore: 'Ingenting fulgt ennå',
    score: (score) => `Engasjement ${score}`,
    active: (ago) => `sist aktiv ${ago}`,
    none: 'Ingen hos dem er en kontakt ennå.',
    more: (_n, text) => `Og ${text} til.`,
  },

  hidden: {
    onlyTotals: 'Vises ikke: organisasjonen din viser bare summer og ingenting om enkeltpersoner.',
    administrator:
      'Vises ikke: enten viser organisasjonen din bare summer, eller du har ikke tillatelse til å se kontakter.',
  },

  about: {
    title: 'Om firmaet',
    domains: 'E-postdomener',
    noDomains: 'ingen egne',
    parent: 'Hører til',
    owner: 'Selger',
    nobody: 'ingen',
    segments: 'Segmenter',
    segment: (name, ago) => `${name} (kom med ${ago})`,
  },
}
