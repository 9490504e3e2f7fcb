import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'
import { agreement } from './admin-overview-agreement.ts'
import { parts } from './admin-overview-parts.ts'

export const overview: AdminOverviewTexts = {
  label: 'Status for din organisation',

  state: {
    title: {
      on: 'Follow er slået til',
      off: 'Follow er slået fra',
      terminated: 'Follow er afsluttet',
    },
    on: 'Mails kan følges, og det, modtagerne gør, registreres, så langt reglerne tillader det.',
    off: 'Intet indsamles. Det, der er indsamlet, bevares og er skjult; links i mails, der er sendt, virker fortsat.',
    terminated: (day) =>
      `Intet indsamles. Den ${day} fjernes alt for altid. Indtil da kan du gendanne det.`,
    since: (when) => `Siden ${when}`,
    sinceBy: (when, who) => `Siden ${when}, af ${who}`,
    failed: 'Follow blev ikke slået til eller fra',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 fulgt mail' : `${text} fulgte mails`),
    people: (n, text) => (n === 1 ? '1 person' : `${text} personer`),
    interactions: (n, text) => (n === 1 ? '1 interaktion' : `${text} interaktioner`),
    contacts: (n, text) => (n === 1 ? '1 kontakt' : `${text} kontakter`),
  },

  on: {
    button: 'Slå til',
    title: 'Slå Follow til?',
    text: (mails, people) =>
      `Mails kan følges, og det indsamlede bliver synligt igen: ${mails} fra ${people}. Mails, der er sendt, registreres fra nu af. Tiden, hvor det var slået fra, forbliver tom.`,
  },
  off: {
    button: 'Slå fra',
    title: 'Slå Follow fra?',
    text: (mails, people, interactions) =>
      `Skjules med det samme: ${mails} fra ${people}, med ${interactions}. Fra dette øjeblik indsamles intet, heller ikke for mails, der er sendt. Links i dem virker fortsat. Dataene bevares og kommer frem igen, når du slår Follow til.`,
  },
  end: {
    button: 'Afslut Follow…',
    title: 'Afslutte Follow og fjerne alt?',
    text: (what, day) =>
      `Follow slås fra med det samme. Den ${day} fjernes alt for altid: ${what}, indstillinger for at følge, registrerede samtykker, roller og revisionsloggen. Indtil da kan du gendanne det; derefter kan ingen.`,
    confirm: 'Afslut Follow',
  },
  restore: {
    button: 'Gendan',
    title: 'Gendanne Follow?',
    text: 'Intet bliver fjernet. Follow forbliver slået fra, indtil du slår det til.',
  },

  agreement,
  parts,

  numbers: {
    title: 'I tal',
    salespeople: 'Sælgere',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    followedEmails: 'Fulgte mails',
    interactions: 'Interaktioner',
    optedOut: 'Må ikke følges',
    granted: 'Sagde ja',
    refused: 'Sagde nej eller trak det tilbage',
  },

  totals: {
    title: 'Totaler uden personer',
    text: 'De seneste 30 dage af det, der kun tælles, og af det, der var for gammelt til at gemme. Kun hits, der blev vurderet til at være mennesker.',
    fewest: (n, text) =>
      n === 1
        ? 'Dage uden hits er udeladt.'
        : `Dage med færre end ${text} hits er udeladt, fordi de kunne afsløre en enkelt person.`,
    empty: 'De seneste 30 dage er der intet, som kun er talt.',
    table: 'Som tabel',
    day: 'Dag',
    opens: 'Åbninger',
    clicks: 'Klik',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    summary: (days, most) => `Søjler for ${days} dage; den højeste står for ${most}.`,
    most: (text) => `højest: ${text}`,
  },
}
