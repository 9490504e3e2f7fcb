import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'

const problems: AdminLoggingTexts['problems'] = {
  'credential-missing': {
    text: 'Programmet har intet at vise, hvem det er, med.',
    remedy: 'Giv det en hemmelighed eller et certifikat.',
  },
  'credential-refused': {
    text: 'Hemmeligheden eller certifikatet blev afvist. Det er forkert eller udløbet.',
    remedy: 'Lav et nyt i Microsoft Entra, og indtast det her.',
  },
  'secret-unreadable': {
    text: 'Hemmeligheden kunne ikke hentes der, hvor driften opbevarer den.',
    remedy: 'Spørg dem, der driver Follow, om den ligger under navnet, som opsætningen viser.',
  },
  'sign-in-needed': {
    text: 'Logningskontoens login gælder ikke længere.',
    remedy: 'Log ind igen med den konto, her eller i opsætningen.',
  },
  'consent-needed': {
    text: 'Din organisation har ikke tilladt programmet endnu.',
    remedy: 'Dem, der administrerer Microsoft Entra, skal give samtykke til dets tilladelser.',
  },
  'permission-missing': {
    text: 'Postkassen må ikke læses.',
    remedy:
      'Giv logningskontoen fuld adgang til den, eller programmet dets tilladelse, og vent op til en time.',
  },
  'mailbox-not-found': {
    text: 'Der er ingen postkasse med denne adresse.',
    remedy: 'Ret adressen i opsætningen.',
  },
  'mailbox-unsupported': {
    text: 'Postkassen er ikke i Exchange Online, eller er ikke klar der.',
    remedy: 'Vælg en anden postkasse, eller se efter i Exchange Administration.',
  },
  'folder-not-found': {
    text: 'Mappen findes ikke.',
    remedy: 'Ret dens navn i opsætningen, eller opret den.',
  },
  'password-refused': {
    text: 'Brugernavnet eller adgangskoden blev afvist.',
    remedy: 'Indtast dem igen i opsætningen.',
  },
  unreachable: {
    text: 'Serveren svarer ikke.',
    remedy: 'Der prøves igen af sig selv. Varer det ved, så kontrollér adressen og netværket.',
  },
  throttled: {
    text: 'Serveren beder om færre forespørgsler.',
    remedy: 'Intet: Det går videre af sig selv.',
  },
  'unexpected-answer': {
    text: 'Serveren svarede noget, der ikke kan forstås.',
    remedy:
      'Kontrollér adressen i opsætningen. Er den rigtig, så sig det til dem, der driver Follow.',
  },
  'not-scheduled': {
    text: 'Der er ikke planlagt noget kig i postkassen.',
    remedy: 'Tryk på »Lav jobbet forfra«.',
  },
  'no-recent-mail': {
    text: 'Der er ikke kommet mail for nylig.',
    remedy: 'Kontrollér mailreglerne med en testmail.',
  },
}

export const logging: AdminLoggingTexts = {
  label: 'Status for maillogning',
  problems,
  remedy: 'Hvad du kan gøre:',

  empty: {
    title: 'Maillogning er ikke sat op',
    text: 'Maillogning læser en postkasse, der får en kopi af mails mellem jeres folk og jeres kontakter, og skriver ned, hvem der skrev til hvem og hvornår. Den gemmer id’er, datoer, adresser, emne og et link til originalen, og aldrig teksten i en mail eller dens vedhæftede filer.',
    start: 'Sæt maillogning op',
  },

  state: {
    words: {
      stopped: {
        title: 'Maillogning er stoppet',
        text: 'Intet bliver læst. Det, der er logget, bliver i loggen.',
      },
      waiting: { title: 'Maillogning er slået til', text: 'Sidste kig i postkassen gik godt.' },
      running: { title: 'Maillogning er slået til', text: 'Postkassen læses lige nu.' },
      failing: {
        title: 'Maillogning kan ikke læse postkassen',
        text: 'Intet er tabt: Mails venter i postkassen, og der prøves igen.',
      },
    },
    pane: {
      title: 'Maillogning er slået til, i hånden',
      text: 'En mail logges, når en sælger vælger det i Outlook. Ingen postkasse læses.',
    },
    failingSince: (when) => `Siden ${when}`,
    next: (when) => `Næste kig i postkassen: ${when}`,
    nextSoon: 'Næste kig i postkassen begynder om et øjeblik.',
    live: (seen, logged, quarantined) =>
      `Indtil nu: ${seen} set, ${logged} logget, ${quarantined} i karantæne.`,
    unfinished: 'Opsætningen er ændret og skal godkendes igen, før mails logges.',
    finish: 'Gør opsætningen færdig',
    account: (name, email, when) => `Læser som ${name} (${email}), logget ind ${when}.`,
    expires: (when) =>
      `Certifikatet udløber ${when}. Indtast et nyt i god tid, ellers stopper logningen.`,
    expired: (when) => `Certifikatet udløb ${when}. Indtast et nyt.`,
    notifications: {
      on: 'Nye mails meldes med det samme.',
      off: 'Nye mails findes ved næste kig; besked med det samme virker ikke for tiden.',
      unavailable:
        'Ny mail findes, næste gang der ses efter. Den meldes kun straks, når programmet læser selv, og denne tjeneste har en offentlig adresse.',
    },
  },

  acts: {
    run: 'Kør nu',
    running: 'Starter…',
    validate: 'Kontrollér opsætningen',
    validating: 'Kontrolleres…',
    renew: 'Forny login, eller brug en anden konto',
    change: 'Ret opsætningen',
    stop: 'Stop',
    start: 'Sæt i gang',
    recreate: 'Lav jobbet forfra',
    clear: 'Slet opsætningen',
    failed: 'Det blev ikke gjort',
  },

  stop: {
    title: 'Stoppe maillogning?',
    text: 'Fra nu af læses intet. Mails samler sig i postkassen og logges, når du starter igen.',
    confirm: 'Stop',
  },
  recreate: {
    title: 'Lave jobbet forfra?',
    text: 'Hver mail i postkassen bliver set på fra begyndelsen. Det, der allerede er logget, genkendes og logges ikke to gange. Det hjælper, når jobbet hænger, eller mails ser ud til at mangle.',
    confirm: 'Lav jobbet forfra',
  },
  clear: {
    title: 'Slette opsætningen?',
    text: 'Postkasse, hemmelighed, login og godkendelse glemmes. Det, der er logget, bliver. For at logge mails igen skal alt sættes op på ny. Mailreglerne i Exchange bliver, til du fjerner dem der.',
    confirm: 'Slet opsætningen',
    whileOn: 'Stop maillogning først, hvis du vil slette opsætningen.',
  },

  counts: {
    title: 'Mails',
    text: 'De sidste 30 dage; ventende og i karantæne alle, der er.',
    waiting: 'Venter',
    logged: 'Logget',
    excluded: 'Ikke til loggen',
    quarantined: 'I karantæne',
    bounces: 'Ikke leveret',
    notFiled: 'Ikke flyttet til arkivet',
    toLog: 'Gå til loggen',
    toQuarantine: 'Gå til karantænen',
  },

  validation: {
    title: 'Resultat af kontrollen',
    good: 'Alt virker',
    bad: 'Noget virker ikke',
    at: (when) => `Kontrolleret ${when}`,
    steps: {
      credential: 'Hemmelighed eller certifikat',
      token: 'Login',
      mailbox: 'Postkasse',
      read: 'Læsning af mails',
      archive: 'Arkivmappe',
      job: 'Jobbet',
      'mail-flow': 'Mails, der kommer ind',
    },
    outcomes: {
      passed: 'I orden',
      warning: 'Se på det',
      failed: 'Virker ikke',
      skipped: 'Ikke prøvet',
    },
    detail: 'Hvad serveren sagde',
    failed: 'Opsætningen blev ikke kontrolleret',
  },

  runs: {
    title: 'Seneste kig i postkassen',
    empty: 'Ingen endnu.',
    when: 'Hvornår',
    trigger: 'Hvorfor',
    triggers: {
      schedule: 'Efter planen',
      notification: 'Ny mail',
      'by-hand': 'I hånden',
      backfill: 'Ældre mails',
    },
    seen: 'Set',
    logged: 'Logget',
    entries: 'Poster',
    excluded: 'Ikke til loggen',
    quarantined: 'Karantæne',
    filed: 'Flyttet',
    requests: 'Forespørgsler',
    duration: 'Varede',
    problem: 'Fejl',
    underWay: 'i gang',
    cutOff: 'afbrudt',
    none: 'ingen',
  },

  backfill: {
    title: 'Log ældre mails',
    text: 'Læser de sidste dages mails igen, også dem i arkivmappen. Det, der allerede er logget, logges ikke to gange.',
    days: 'Dage tilbage',
    fault: (most) => `Skriv et antal dage fra 1 til ${most}.`,
    start: 'Begynd',
    pause: 'Hold pause',
    resume: 'Fortsæt',
    cancel: 'Annullér',
    progress: 'Fremskridt for ældre mails',
    counted: (done, total) => `${done} af ${total} mails`,
    uncounted: (done) => `${done} mails; hvor mange der er, tælles`,
    since: (days, when) => `De sidste ${days} dage, begyndt ${when}`,
    states: { running: 'I gang', paused: 'Pause', done: 'Færdig', failed: 'Opgivet' },
    whileOff: 'Start maillogning først.',
  },

  probe: {
    title: 'Kommer mails ind?',
    text: 'Send en mail med denne kode i emnet fra en kollegas konto til nogen udenfor, og få dem til at svare. Begge mærker bliver grønne, når kopierne er kommet.',
    start: 'Lav en kode',
    again: 'Lav en ny kode',
    code: 'Testmailens emne',
    out: 'Sendte mails kommer ind',
    in: 'Modtagne mails kommer ind',
    arrived: (when) => `Kom ${when}`,
    waiting: 'Venter på den…',
  },

  rules: {
    title: 'Logges aldrig',
    text: 'Lært af beslutninger i karantænen. Fjern en linje for at logge mails derfra igen.',
    empty: 'Ingen endnu.',
    whom: 'Hvis mails',
    whole: (domain) => `Alle hos ${domain}`,
    by: 'Besluttet',
    decided: (who, when) => `${who}, ${when}`,
    nobody: 'Nogen, der ikke er her mere',
    remove: 'Fjern',
    removeOf: (target) => `Fjern: ${target}`,
    act: 'Ret',
    failed: 'Reglen blev ikke fjernet',
  },

  setup: {
    title: 'Opsætning',
    sources: {
      graph: (mailbox) => `Microsoft 365-postkassen ${mailbox}`,
      ews: (url) => `Exchange Server på ${url}`,
      pane: 'Kun i hånden fra Outlook',
    },
    every: (minutes, batch) => `Læses hvert ${minutes}. minut, ${batch} mails ad gangen.`,
    changed: (who, when) => `Sidst ændret af ${who} ${when}.`,
    agreed: (who, when, version) => `Godkendt af ${who} ${when} (version ${version}).`,
  },

  copy: { copy: 'Kopiér', copied: 'Kopieret', of: (what) => `Kopiér: ${what}` },
}
