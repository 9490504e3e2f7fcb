import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'

const problems: AdminEngagementTexts['problems'] = {
  'permission-needed': {
    text: 'Follow må ikke læse postkasserne: Tilladelsen mangler eller er taget tilbage.',
    remedy:
      'Bed den, der administrerer Microsoft Entra, om at give den; anmodningen ligger klar i opsætningen.',
  },
  'application-missing': {
    text: 'Den, der driver Follow, har ikke registreret noget program, som kan læse postkasser.',
    remedy: 'Bed dem registrere et og skrive det ind i tjenestens konfiguration.',
  },
  'credential-refused': {
    text: 'Programmets hemmelighed blev afvist. Den er forkert, eller den er udløbet.',
    remedy: 'Bed den, der driver Follow, om at give det en ny.',
  },
  'mailbox-unknown': {
    text: 'Der er ingen postkasse med denne adresse.',
    remedy: 'Kontrollér adressen, eller tag den ud af opsætningen.',
  },
  'mailbox-closed': {
    text: 'Denne postkasse må ikke læses.',
    remedy: 'Kontrollér, om den er i Exchange Online og har en licens, eller udelad den.',
  },
  throttled: {
    text: 'Microsoft 365 har bedt os om at gå langsommere.',
    remedy: 'Vent: Det fortsætter af sig selv.',
  },
  unreachable: {
    text: 'Microsoft 365 svarer ikke.',
    remedy:
      'Det prøves igen af sig selv. Hvis det varer ved, så sig det til den, der driver Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 svarede noget, der ikke er til at forstå.',
    remedy:
      'Det prøves igen af sig selv. Hvis det varer ved, så sig det til den, der driver Follow.',
  },
}

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

  progress: {
    title: 'Læste postkasser',
    bar: 'Fremskridt for alle postkasser',
    done: (done, all) => `Af ${all} postkasser har ${done} hele året læst.`,
    reading: (n, shown) => (n === 1 ? '1 læses nu.' : `${shown} læses nu.`),
    failing: (n, shown) => (n === 1 ? '1 kan ikke læses.' : `${shown} kan ikke læses.`),
    waiting: (n, shown) => (n === 1 ? '1 venter på sin tur.' : `${shown} venter på deres tur.`),
    none: 'Ingen postkasse er slået op endnu.',
  },

  numbers: {
    title: 'Hvad der er indsamlet',
    text: 'Det, der allerede er der, tæller, også mens resten af året læses.',
    days: 'Dækkede dage',
    daysOf: (days) => `${days} af 365`,
    accounts: 'Berigede firmaer',
    emails: 'Behandlede mails',
    meetings: 'Behandlede møder',
    since: (when) => `Alt siden ${when}.`,
    nothing: 'Intet er indsamlet endnu.',
    at: (when) => `Lagt sammen ${when}.`,
    why: 'Hvad tælles?',
    whyText:
      'Mails og møder i de udvalgte postkasser med nogen fra et firma. En mail tæller én gang for et firma, uanset hvor mange personer den gik til; en til to firmaer tæller for begge. Møder tæller, når de er begyndt. “Dækkede dage” går tilbage til den dag, fra hvilken alle postkasser er fuldstændige.',
    accountsLink: 'Gå til firmaerne',
  },

  runs: {
    title: 'Kørsler',
    empty: 'Ingen endnu.',
    chart: (n, most) =>
      `Søjler for de seneste ${n} kørsler, de ældste først; den højeste står for ${most} nye mails og møder.`,
    most: (shown) => `højest: ${shown}`,
    table: 'Som tabel',
    when: 'Hvornår',
    mailboxes: 'Postkasser',
    failed: 'Ikke læst',
    emails: 'Nye mails',
    meetings: 'Nye møder',
    accounts: 'Firmaer',
    requests: 'Forespørgsler',
    skipped: 'Udeladt',
    skippedWhy:
      'Mails og møder, der blev udeladt, var ikke, som Microsoft beskriver dem. Der skal ikke gøres noget ved det.',
    duration: 'Varighed',
    problem: 'Hvad der er galt',
    underWay: 'i gang',
    cutOff: 'afbrudt',
    none: 'intet',
  },

  mailboxes: {
    title: 'Postkasser',
    filter: 'Hvilke postkasser',
    all: 'Alle',
    states: {
      waiting: 'Venter',
      reading: 'Læses',
      done: 'Læst',
      failing: 'Kan ikke læses',
    },
    empty: 'Ingen.',
    who: 'Postkasse',
    state: 'Tilstand',
    days: 'Læste dage',
    daysOf: (days) => `${days} af 365`,
    last: 'Senest læst',
    never: 'aldrig',
    problem: 'Hvad der er galt',
    none: 'intet',
    next: (when) => `Prøves igen ${when}.`,
  },

  preview: {
    title: 'De første rækker i resultatet',
    text: (name) => `Året i “${name}”. Måneder og uger er i eksporten.`,
    empty: 'Der er ingen rækker endnu.',
    account: 'Firma',
    score: 'Samlet score',
    emailsTo: 'Mails til dem',
    emailsFrom: 'Mails fra dem',
    meetings: 'Møder',
    lastEmail: 'Dage siden seneste mail',
    lastMeeting: 'Dage siden seneste møde',
    never: 'aldrig',
    link: 'Alle firmaer og eksporten',
  },

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
