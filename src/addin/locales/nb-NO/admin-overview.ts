import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'
import { agreement } from './admin-overview-agreement.ts'
import { parts } from './admin-overview-parts.ts'

export const overview: AdminOverviewTexts = {
  label: 'Status for organisasjonen',

  state: {
    title: {
      on: 'Follow er på',
      off: 'Follow er av',
      terminated: 'Follow er avsluttet',
    },
    on: 'E-post kan følges, og det mottakerne gjør, registreres så langt reglene tillater.',
    off: 'Ingenting samles inn. Det som er samlet inn, beholdes og er skjult; koblinger i e-post som er sendt, virker fortsatt.',
    terminated: (day) =>
      `Ingenting samles inn. ${day} fjernes alt for godt. Fram til da kan du gjenopprette det.`,
    since: (when) => `Siden ${when}`,
    sinceBy: (when, who) => `Siden ${when}, av ${who}`,
    failed: 'Follow ble ikke slått av eller på',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 fulgt e-post' : `${text} fulgte e-poster`),
    people: (n, text) => (n === 1 ? '1 person' : `${text} personer`),
    interactions: (n, text) => (n === 1 ? '1 interaksjon' : `${text} interaksjoner`),
    contacts: (n, text) => (n === 1 ? '1 kontakt' : `${text} kontakter`),
  },

  on: {
    button: 'Slå på',
    title: 'Slå på Follow?',
    text: (mails, people) =>
      `E-post kan følges, og det som er samlet inn, blir synlig igjen: ${mails} fra ${people}. E-post som er sendt, registreres fra nå av. Tiden det var av, forblir tom.`,
  },
  off: {
    button: 'Slå av',
    title: 'Slå av Follow?',
    text: (mails, people, interactions) =>
      `Skjules med en gang: ${mails} fra ${people}, med ${interactions}. Fra dette øyeblikket samles ingenting inn, heller ikke for e-post som er sendt. Koblingene i den virker fortsatt. Dataene beholdes og kommer tilbake når du slår på Follow.`,
  },
  end: {
    button: 'Avslutt Follow…',
    title: 'Avslutte Follow og fjerne alt?',
    text: (what, day) =>
      `Follow slås av med en gang. ${day} fjernes alt for godt: ${what}, innstillinger for følging, registrerte samtykker, roller og revisjonsloggen. Fram til da kan du gjenopprette det; etterpå kan ingen det.`,
    confirm: 'Avslutt Follow',
  },
  restore: {
    button: 'Gjenopprett',
    title: 'Gjenopprette Follow?',
    text: 'Ingenting blir fjernet. Follow forblir av til du slår det på.',
  },

  agreement,
  parts,

  numbers: {
    title: 'I tall',
    salespeople: 'Selgere',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    followedEmails: 'Fulgte e-poster',
    interactions: 'Interaksjoner',
    optedOut: 'Må ikke følges',
    granted: 'Sa ja',
    refused: 'Sa nei eller trakk seg',
  },

  totals: {
    title: 'Totaler uten personer',
    text: 'De siste 30 dagene av det som bare telles, og av det som var for gammelt til å beholdes. Bare treff som ble vurdert å være mennesker.',
    fewest: (n, text) =>
      n === 1
        ? 'Dager uten treff er utelatt.'
        : `Dager med færre enn ${text} treff er utelatt, fordi de kunne røpe én enkelt person.`,
    empty: 'De siste 30 dagene er det ikke noe som bare er telt.',
    table: 'Som tabell',
    day: 'Dag',
    opens: 'Åpninger',
    clicks: 'Klikk',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    summary: (days, most) => `Søyler for ${days} dager; den høyeste står for ${most}.`,
    most: (text) => `høyest: ${text}`,
  },
}
