import type { AccountTexts } from '../en-US/account.ts'

const word = (n: number, one: string, many: string) => (n === 1 ? one : many)

export const account: AccountTexts = {
  label: 'Firmaets engagement',
  standardSegment: 'Køler af',

  line: {
    score: (score, band) => `${score} ${band}`,
    bands: { good: 'god', fair: 'middel', poor: 'svag' },
    lastMail: (ago) => `seneste mail ${ago}`,
    lastMeeting: (ago) => `seneste møde ${ago}`,
    nothing: 'ingen mails eller møder er talt endnu',
  },

  mails: (n, text) => `${text} ${word(n, 'mail', 'mails')}`,
  meetings: (n, text) => `${text} ${word(n, 'møde', 'møder')}`,
  people: (n, text) => `${text} ${word(n, 'person', 'personer')}`,
  daysAgo: (n, text) => (n === 0 ? 'i dag' : `for ${text} ${word(n, 'dag', 'dage')} siden`),

  score: {
    title: 'Firmaets engagement',
    noBefore: 'Der var ingen score for 30 dage siden',
    none: 'Ingen score: Der var ingen mails og ingen møder det seneste år.',
    fewPeers:
      'Kun få firmaer sammenlignes, færre end fem. Hvor et af dem ligger, siger da ikke meget.',
    part: 'Del',
    compared: 'Blandt de andre',
    points: 'Point',
    metrics: {
      emailsFrom: 'Mails fra dem',
      emailsTo: 'Mails til dem',
      meetingsFrom: 'Møder, de indkaldte til',
      meetingsTo: 'Møder, vi indkaldte til',
      theirPeople: 'Personer hos dem',
      ourPeople: 'Personer hos os',
      recencyEmail: 'Seneste mail',
      recencyMeeting: 'Seneste møde',
      replyLatency: 'Tid, til de svarer',
    },
    noValue: 'intet at måle',
    better: (percent) => `bedre end ${percent}`,
    pointsOf: (points, most) => `${points} af ${most}`,
    weight: (percent) => `Vægt ${percent}`,
    total: 'Samlet score',
    others: (n, text) =>
      n === 1
        ? 'Sammenlignet med det ene andet firma, der havde mails eller møder det seneste år, del for del, hvor det har en værdi. Det, der er ens, tæller halvt.'
        : `Sammenlignet med de ${text} andre firmaer, der havde mails eller møder det seneste år, del for del med dem, der har en værdi. De, der er ens, tæller halvt.`,
    alone: 'Der er intet andet firma at sammenligne med, så hver del tæller som midten.',
    formula: 'Point er vægt gange andel. Deres sum, afrundet, er scoren.',
    whyTrend:
      'Scoren for 30 dage siden er den, der blev regnet ud den dag. En forskel på op til 5 point regnes som stabil.',
  },

  collected: {
    since: (day, n, days) =>
      n === 1
        ? `Talt fra ${day}, indtil nu 1 af 365 dage.`
        : `Talt fra ${day}, indtil nu ${days} af 365 dage.`,
    whole: 'Talt over 365 dage.',
    reading: 'De valgte postkasser læses stadig: Der kan være mere end det viste.',
    at: (ago) => `Regnet ud ${ago}.`,
    notRunning: {
      title: 'Der tælles intet endnu',
      text: 'Firmaengagement er ikke sat op, eller den første kørsel mangler. En administrator sætter det op på siden i fuld bredde.',
    },
    nothingYet: {
      title: 'Der er intet samlet ind endnu',
      text: 'De valgte postkasser læses stadig. Det, der findes, dukker op her lidt efter lidt.',
    },
    counting: {
      title: 'Tælles sammen',
      text: 'Mails og møder for dette firma tælles sammen lige nu. Det tager omkring et minut.',
    },
    newer: 'Nyere mails og møder tælles sammen lige nu.',
    nothingWithin: {
      title: 'Intet det seneste år',
      text: 'I de valgte postkasser blev der hverken fundet mails eller møder med dette firma.',
    },
  },

  year: {
    title: 'Det seneste år',
    mails: 'Mails i alt',
    meetings: 'Møder',
    mailsText: (to, from) => `${to} til dem, ${from} fra dem`,
    meetingsText: (ours, theirs) => `${ours} indkaldt af os, ${theirs} af dem`,
    minutes: 'Længde af et møde',
    minutesText: (duration) => `${duration} i snit`,
    reply: 'De svarer efter',
    replyText: (duration) => `${duration} i snit`,
    mailPeople: 'Personer i mails',
    meetingPeople: 'Personer i møder',
    peopleText: (ours, theirs) => `${ours} hos os, ${theirs} hos dem`,
    lastTo: 'Vi skrev senest',
    lastFrom: 'De skrev senest',
    lastMeeting: 'Vi mødtes senest',
    first: 'Første kontakt',
    never: 'aldrig det seneste år',
  },

  chart: {
    mails: 'Mails pr. uge',
    meetings: 'Møder pr. uge',
    history: 'Scoren over tid',
    to: 'til dem',
    from: 'fra dem',
    held: 'holdt',
    most: (text) => `Flest på en uge: ${text}`,
    scale: 'Fra 0 til 100',
    keys: 'Piletasterne læser én efter én',
    reading: (when, what) => `${when}: ${what}`,
    weekFrom: (day) => `Ugen fra ${day}`,
    asTable: 'Vis som tabel',
    week: 'Ugen fra',
    day: 'Siden',
    score: 'Samlet score',
    unchanged: (day, score) => `Scoren er ${score} siden ${day}.`,
  },

  acquaintances: {
    title: 'Hvem kender hvem',
    pair: (ours, theirs) => `${ours} og ${theirs}`,
    unknown: 'nogen, der ikke er blandt kontakterne',
    counts: (mails, meetings, ago) => `${mails}, ${meetings}, senest ${ago}`,
    none: 'Ingen af os var i en mail eller et møde med dem det seneste år.',
  },

  contacts: {
    title: (n, text) => `${text} ${word(n, 'kontakt', 'kontakter')}`,
    open: (name) => `Åbn ${name}`,
    noScore: 'Intet fulgt endnu',
    score: (score) => `Engagementsscore ${score}`,
    active: (ago) => `senest aktiv ${ago}`,
    none: 'Ingen hos dem er en kontakt endnu.',
    more: (_n, text) => `Og ${text} mere.`,
  },

  hidden: {
    onlyTotals: 'Vises ikke: Din organisation viser kun summer og intet om enkelte personer.',
    administrator:
      'Vises ikke: Enten viser din organisation kun summer, eller også har du ikke tilladelse til at se kontakter.',
  },

  about: {
    title: 'Om firmaet',
    domains: 'Maildomæner',
    noDomains: 'ingen egne',
    parent: 'Hører til',
    owner: 'Sælger',
    nobody: 'ingen',
    segments: 'Segmenter',
    segment: (name, ago) => `${name} (kom med ${ago})`,
  },
}
