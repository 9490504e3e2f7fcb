import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'

const problems: AdminEngagementTexts['problems'] = {
  'permission-needed': {
    text: 'Follow kan ikke lese postboksene: tillatelsen mangler eller er trukket tilbake.',
    remedy:
      'Be den som administrerer Microsoft Entra, om å gi den; forespørselen ligger klar i oppsettet.',
  },
  'application-missing': {
    text: 'Den som drifter Follow, har ikke registrert noe program som kan lese postbokser.',
    remedy: 'Be dem registrere et og føre det opp i konfigurasjonen av tjenesten.',
  },
  'credential-refused': {
    text: 'Hemmeligheten til programmet ble avvist. Den er feil, eller den har utløpt.',
    remedy: 'Be den som drifter Follow, om å legge inn en ny.',
  },
  'mailbox-unknown': {
    text: 'Det finnes ingen postboks med denne adressen.',
    remedy: 'Kontroller adressen, eller ta den ut av oppsettet.',
  },
  'mailbox-closed': {
    text: 'Denne postboksen kan ikke leses.',
    remedy: 'Kontroller om den er i Exchange Online og har lisens, eller utelat den.',
  },
  throttled: {
    text: 'Microsoft 365 har bedt oss om å gå saktere.',
    remedy: 'Vent: det fortsetter av seg selv.',
  },
  unreachable: {
    text: 'Microsoft 365 svarer ikke.',
    remedy: 'Det prøves igjen av seg selv. Hvis det varer, si fra til den som drifter Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 svarte noe som ikke er til å forstå.',
    remedy: 'Det prøves igjen av seg selv. Hvis det varer, si fra til den som drifter Follow.',
  },
}

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

  progress: {
    title: 'Leste postbokser',
    bar: 'Fremdrift for alle postbokser',
    done: (done, all) => `Av ${all} postbokser har ${done} hele året lest.`,
    reading: (n, shown) => (n === 1 ? '1 leses nå.' : `${shown} leses nå.`),
    failing: (n, shown) => (n === 1 ? '1 kan ikke leses.' : `${shown} kan ikke leses.`),
    waiting: (n, shown) => (n === 1 ? '1 venter på tur.' : `${shown} venter på tur.`),
    none: 'Ingen postboks er slått opp ennå.',
  },

  numbers: {
    title: 'Hva som er samlet inn',
    text: 'Det som allerede er der, teller, også mens resten av året leses.',
    days: 'Dager dekket',
    daysOf: (days) => `${days} av 365`,
    accounts: 'Firmaer beriket',
    emails: 'E-poster behandlet',
    meetings: 'Møter behandlet',
    since: (when) => `Alt siden ${when}.`,
    nothing: 'Ingenting er samlet inn ennå.',
    at: (when) => `Lagt sammen ${when}.`,
    why: 'Hva telles?',
    whyText:
      'E-post og møter i de utvalgte postboksene med noen fra et firma. En e-post teller én gang for et firma, uansett hvor mange personer den gikk til; en til to firmaer teller for begge. Møter teller når de har begynt. «Dager dekket» går tilbake til dagen da alle postbokser er fullstendige fra.',
    accountsLink: 'Gå til firmaene',
  },

  runs: {
    title: 'Kjøringer',
    empty: 'Ingen ennå.',
    chart: (n, most) =>
      `Søyler for de siste ${n} kjøringene, eldste først; den høyeste står for ${most} nye e-poster og møter.`,
    most: (shown) => `høyest: ${shown}`,
    table: 'Som tabell',
    when: 'Når',
    mailboxes: 'Postbokser',
    failed: 'Ikke lest',
    emails: 'Nye e-poster',
    meetings: 'Nye møter',
    accounts: 'Firmaer',
    requests: 'Forespørsler',
    skipped: 'Utelatt',
    skippedWhy:
      'E-post og møter som ble utelatt, var ikke slik Microsoft beskriver dem. Det er ikke nødvendig å gjøre noe med det.',
    duration: 'Varighet',
    problem: 'Hva som er galt',
    underWay: 'pågår',
    cutOff: 'avbrutt',
    none: 'ingenting',
  },

  mailboxes: {
    title: 'Postbokser',
    filter: 'Hvilke postbokser',
    all: 'Alle',
    states: {
      waiting: 'Venter',
      reading: 'Leses',
      done: 'Lest',
      failing: 'Kan ikke leses',
    },
    empty: 'Ingen.',
    who: 'Postboks',
    state: 'Tilstand',
    days: 'Dager lest',
    daysOf: (days) => `${days} av 365`,
    last: 'Sist lest',
    never: 'aldri',
    problem: 'Hva som er galt',
    none: 'ingenting',
    next: (when) => `Prøves igjen ${when}.`,
  },

  preview: {
    title: 'De første radene i resultatet',
    text: (name) => `Året i «${name}». Måneder og uker er i eksporten.`,
    empty: 'Det er ingen rader ennå.',
    account: 'Firma',
    score: 'Poengsum',
    emailsTo: 'E-post til dem',
    emailsFrom: 'E-post fra dem',
    meetings: 'Møter',
    lastEmail: 'Dager siden siste e-post',
    lastMeeting: 'Dager siden siste møte',
    never: 'aldri',
    link: 'Alle firmaer, og eksporten',
  },

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
