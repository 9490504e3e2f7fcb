import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'
import { checks } from './admin-logging-checks.ts'
import { problems } from './admin-logging-problems.ts'

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

  ...checks,

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
