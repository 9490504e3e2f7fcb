import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'
import { collected } from './admin-engagement-collected.ts'
import { problems } from './admin-engagement-problems.ts'

export const engagement: AdminEngagementTexts = {
  label: 'Status for firmaengasjement',
  problems,
  remedy: 'Hva du kan gjøre:',

  empty: {
    title: 'Firmaengasjement er ikke satt opp',
    text: 'Firmaengasjement teller e-post og møter mellom utvalgte postbokser og firmaene deres. Det viser hvilke firmaer som er nære, og hvilke som kjølner. Det leser aldri emnet eller teksten i en e-post.',
    start: 'Sett opp firmaengasjement',
  },

  refusals: {
    'setup-unfinished': 'Oppsettet er ikke fullstendig ennå. Gjør først ferdig trinnene.',
    'consent-required': 'Godta først dagens tekst.',
    'invalid-request': 'Slik lot det seg ikke ta imot. Se over det du har valgt.',
    'not-allowed': 'Dette kan bare administratorer gjøre.',
    unavailable: 'Det går ikke akkurat nå: tjenesten er opptatt. Prøv igjen om et minutt.',
    tryAgain: 'Prøv igjen om et minutt.',
    application: 'programmet, som den som drifter Follow, registrerer',
    about: (what) => `Det gjelder: ${what}.`,
  },

  state: {
    words: {
      unfinished: {
        title: 'Firmaengasjement er ikke startet',
        text: 'Ingenting leses før oppsettet er ferdig og startet.',
      },
      stopped: {
        title: 'Firmaengasjement er stoppet',
        text: 'Ingenting leses. Det som er samlet inn, vises fortsatt og blir langsomt gammelt.',
      },
      'first-run': {
        title: 'Firmaengasjement er på',
        text: 'Ingenting er lest ennå: det venter på første kjøring.',
      },
      collecting: {
        title: 'Firmaengasjement er på',
        text: 'Postboksene leses akkurat nå. Det som er funnet, vises allerede.',
      },
      waiting: { title: 'Firmaengasjement er på', text: 'Siste kjøring gikk bra.' },
      failing: {
        title: 'Firmaengasjement kan ikke lese postboksene',
        text: 'Det som er samlet inn, beholdes, og lesingen prøves igjen av seg selv.',
      },
    },
    next: (when) => `Neste kjøring: ${when}`,
    first: (when) => `Første kjøring: ${when}`,
    soon: 'Neste kjøring begynner straks.',
    clearing: 'Det som ble samlet inn før, fjernes fortsatt. Neste kjøring begynner etter det.',
    allFail: 'Ingen av postboksene kan leses.',
    live: (mailboxes, emails, meetings) =>
      `Denne kjøringen så langt: ${mailboxes} postbokser, ${emails} nye e-poster, ${meetings} nye møter.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 postboks kan ikke leses. De andre er ikke berørt.'
        : `${shown} postbokser kan ikke leses. De andre er ikke berørt.`,
    unfinished: 'Oppsettet er endret og må godtas på nytt før postboksene leses.',
    finish: 'Gjør oppsettet ferdig',
  },

  acts: {
    run: 'Kjør nå',
    running: 'Starter…',
    start: 'Start firmaengasjement',
    stop: 'Stopp',
    recollect: 'Les alt på nytt',
    clear: 'Slett alt',
    change: 'Endre oppsettet',
    permission: 'Kontroller tillatelsen',
    failed: 'Dette ble ikke gjort',
  },
  stop: {
    title: 'Stoppe firmaengasjement?',
    text: 'Fra nå av leses ingenting. Det som er samlet inn, beholdes og vises fortsatt. Når du starter igjen, leses også det som kom i mellomtiden.',
    confirm: 'Stopp',
  },
  recollect: {
    title: 'Lese alt på nytt?',
    text: 'Hele året i hver postboks leses en gang til. Ingenting telles to ganger, og ingenting som vises, forsvinner imens. Det hjelper etter at firmaer eller kontakter er lagt til. Det kan ta timer.',
    confirm: 'Les alt på nytt',
  },
  clear: {
    title: 'Slette alt?',
    text: (accounts, emails, meetings) =>
      `Slettes straks og for godt: oppsettet, at du har godtatt, listen over postbokser, alt som er talt om ${accounts} firmaer fra ${emails} e-poster og ${meetings} møter, og historikken over poengsummer. Firmaer, kontakter og segmenter beholdes; segmentene blir tomme. I postboksene røres ingenting. For å bruke det igjen må det settes opp på nytt og året leses på nytt.`,
    confirm: 'Slett alt',
  },

  ...collected,

  setup: {
    title: 'Oppsett',
    since: (when) => `På siden ${when}.`,
    whileOn: 'For å slette alt må du først stoppe firmaengasjement.',
  },

  row: {
    title: 'Firmaengasjement',
    none: 'Ikke satt opp.',
    states: {
      unfinished: 'Oppsettet er ikke ferdig.',
      stopped: 'Stoppet: ingen postboks leses.',
      'first-run': 'På; det venter på første kjøring.',
      collecting: 'Postboksene leses akkurat nå.',
      waiting: 'På, og siste kjøring gikk bra.',
      failing: 'Postboksene kan ikke leses.',
    },
    collected: (accounts, days) => `${accounts} firmaer beriket, ${days} dager dekket.`,
    someFail: (n, shown) =>
      n === 1 ? '1 postboks kan ikke leses.' : `${shown} postbokser kan ikke leses.`,
    go: 'Gå til Firmaengasjement',
  },
}
