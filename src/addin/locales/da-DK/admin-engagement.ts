import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'
import { collected } from './admin-engagement-collected.ts'
import { problems } from './admin-engagement-problems.ts'

export const engagement: AdminEngagementTexts = {
  label: 'Status for firmaengagement',
  problems,
  remedy: 'Hvad du kan gøre:',

  empty: {
    title: 'Firmaengagement er ikke sat op',
    text: 'Firmaengagement tæller mails og møder mellem udvalgte postkasser og jeres firmaer. Det viser, hvilke firmaer der er tæt på, og hvilke der køler af. Det læser aldrig en mails emne eller tekst.',
    start: 'Sæt firmaengagement op',
  },

  refusals: {
    'setup-unfinished': 'Opsætningen er ikke færdig endnu. Gør først dens trin færdige.',
    'consent-required': 'Godkend først teksten, som den er i dag.',
    'invalid-request': 'Sådan kunne det ikke modtages. Se det igennem, du har valgt.',
    'not-allowed': 'Det må kun administratorer.',
    unavailable: 'Det kan ikke gøres lige nu: Tjenesten er optaget. Prøv igen om et minut.',
    tryAgain: 'Prøv igen om et minut.',
    application: 'programmet, som den, der driver Follow, registrerer',
    about: (what) => `Det gælder: ${what}.`,
  },

  state: {
    words: {
      unfinished: {
        title: 'Firmaengagement er ikke startet',
        text: 'Intet læses, før opsætningen er færdig og startet.',
      },
      stopped: {
        title: 'Firmaengagement er stoppet',
        text: 'Intet læses. Det indsamlede vises stadig og bliver langsomt gammelt.',
      },
      'first-run': {
        title: 'Firmaengagement er slået til',
        text: 'Intet er læst endnu: Det venter på den første kørsel.',
      },
      collecting: {
        title: 'Firmaengagement er slået til',
        text: 'Postkasserne læses lige nu. Det, der er fundet, vises allerede.',
      },
      waiting: { title: 'Firmaengagement er slået til', text: 'Den seneste kørsel gik godt.' },
      failing: {
        title: 'Firmaengagement kan ikke læse postkasserne',
        text: 'Det indsamlede bliver, og læsningen prøves igen af sig selv.',
      },
    },
    next: (when) => `Næste kørsel: ${when}`,
    first: (when) => `Første kørsel: ${when}`,
    soon: 'Næste kørsel begynder om et øjeblik.',
    clearing: 'Det, der blev indsamlet før, fjernes stadig. Næste kørsel begynder derefter.',
    allFail: 'Ingen af postkasserne kan læses.',
    live: (mailboxes, emails, meetings) =>
      `Denne kørsel indtil nu: ${mailboxes} postkasser, ${emails} nye mails, ${meetings} nye møder.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 postkasse kan ikke læses. De andre er ikke berørt.'
        : `${shown} postkasser kan ikke læses. De andre er ikke berørt.`,
    unfinished: 'Opsætningen er ændret og skal godkendes igen, før postkasserne læses.',
    finish: 'Gør opsætningen færdig',
  },

  acts: {
    run: 'Kør nu',
    running: 'Starter…',
    start: 'Start firmaengagement',
    stop: 'Stop',
    recollect: 'Læs alt igen',
    clear: 'Slet alt',
    change: 'Ret opsætningen',
    permission: 'Kontrollér tilladelsen',
    failed: 'Det blev ikke gjort',
  },
  stop: {
    title: 'Stop firmaengagement?',
    text: 'Fra nu af læses intet. Det indsamlede bliver og vises stadig. Når du starter igen, læses også det, der kom i mellemtiden.',
    confirm: 'Stop',
  },
  recollect: {
    title: 'Læs alt igen?',
    text: 'Hele året i hver postkasse læses en gang til. Intet tæller to gange, og intet af det viste forsvinder imens. Det hjælper, når firmaer eller kontakter er kommet til. Det kan tage timer.',
    confirm: 'Læs alt igen',
  },
  clear: {
    title: 'Slet alt?',
    text: (accounts, emails, meetings) =>
      `Straks og for altid slettes: opsætningen, din godkendelse, listen over postkasser, alt, hvad der er talt om ${accounts} firmaer ud fra ${emails} mails og ${meetings} møder, og historikken over scorer. Firmaer, kontakter og segmenter bliver; segmenterne bliver tomme. I postkasserne røres intet. Skal det bruges igen, skal det sættes op på ny, og året læses igen.`,
    confirm: 'Slet alt',
  },

  ...collected,

  setup: {
    title: 'Opsætning',
    since: (when) => `Slået til siden ${when}.`,
    whileOn: 'For at slette alt skal du først stoppe firmaengagement.',
  },

  row: {
    title: 'Firmaengagement',
    none: 'Ikke sat op.',
    states: {
      unfinished: 'Opsætningen er ikke færdig.',
      stopped: 'Stoppet: Ingen postkasse læses.',
      'first-run': 'Slået til; det venter på den første kørsel.',
      collecting: 'Postkasserne læses lige nu.',
      waiting: 'Slået til, og den seneste kørsel gik godt.',
      failing: 'Postkasserne kan ikke læses.',
    },
    collected: (accounts, days) => `${accounts} firmaer beriget, ${days} dage dækket.`,
    someFail: (n, shown) =>
      n === 1 ? '1 postkasse kan ikke læses.' : `${shown} postkasser kan ikke læses.`,
    go: 'Gå til Firmaengagement',
  },
}
