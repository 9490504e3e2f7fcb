import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'
import { checks } from './admin-logging-checks.ts'
import { problems } from './admin-logging-problems.ts'

export const logging: AdminLoggingTexts = {
  label: 'Status for e-postlogging',
  problems,
  remedy: 'Dette kan du gjøre:',

  empty: {
    title: 'E-postlogging er ikke satt opp',
    text: 'E-postlogging leser en postboks som får kopi av e-post mellom folkene dine og kontaktene, og skriver ned hvem som skrev til hvem og når. Den beholder identifikatorer, datoer, adresser, emne og en kobling til originalen, og aldri teksten i en e-post eller vedleggene.',
    start: 'Sett opp e-postlogging',
  },

  state: {
    words: {
      stopped: {
        title: 'E-postlogging er stoppet',
        text: 'Ingenting leses. Det som er logget, blir i loggen.',
      },
      waiting: { title: 'E-postlogging er på', text: 'Postboksen ble sist lest uten problemer.' },
      running: { title: 'E-postlogging er på', text: 'Postboksen leses akkurat nå.' },
      failing: {
        title: 'E-postlogging kan ikke lese postboksen',
        text: 'Ingenting er tapt: E-posten venter i postboksen, og det prøves igjen.',
      },
    },
    pane: {
      title: 'E-postlogging er på, for hånd',
      text: 'En melding logges når en selger velger det i Outlook. Ingen postboks leses.',
    },
    failingSince: (when) => `Siden ${when}`,
    next: (when) => `Postboksen leses neste gang: ${when}`,
    nextSoon: 'Postboksen leses igjen om et øyeblikk.',
    live: (seen, logged, quarantined) =>
      `Så langt: ${seen} sett, ${logged} logget, ${quarantined} i karantene.`,
    unfinished: 'Oppsettet er endret og må godtas på nytt før e-post logges.',
    finish: 'Fullfør oppsettet',
    account: (name, email, when) => `Leser som ${name} (${email}), pålogget ${when}.`,
    expires: (when) =>
      `Sertifikatet utløper ${when}. Legg inn et nytt i god tid, ellers stopper loggingen.`,
    expired: (when) => `Sertifikatet utløp ${when}. Legg inn et nytt.`,
    notifications: {
      on: 'Ny e-post meldes med en gang.',
      off: 'Ny e-post blir funnet neste gang; øyeblikkelig beskjed virker ikke for tiden.',
      unavailable:
        'Ny e-post blir funnet neste gang det sees etter. Den meldes straks bare når programmet leser selv og denne tjenesten har en offentlig adresse.',
    },
  },

  acts: {
    run: 'Les nå',
    running: 'Starter…',
    validate: 'Kontroller oppsettet',
    validating: 'Kontrolleres…',
    renew: 'Forny påloggingen eller bruk en annen konto',
    change: 'Endre oppsettet',
    stop: 'Stopp',
    start: 'Sett i gang',
    recreate: 'Lag jobben på nytt',
    clear: 'Slett oppsettet',
    failed: 'Dette ble ikke gjort',
  },

  stop: {
    title: 'Stoppe e-postlogging?',
    text: 'Fra nå av leses ingenting. E-post samler seg i postboksen og logges når du starter igjen.',
    confirm: 'Stopp',
  },
  recreate: {
    title: 'Lage jobben på nytt?',
    text: 'Hver melding i postboksen blir sett på fra begynnelsen. Det som alt er logget, gjenkjennes og logges ikke to ganger. Det hjelper når jobben henger eller e-post ser ut til å mangle.',
    confirm: 'Lag jobben på nytt',
  },
  clear: {
    title: 'Slette oppsettet?',
    text: 'Postboks, hemmelighet, pålogging og samtykke glemmes. Det som er logget, blir værende. For å logge e-post igjen må alt settes opp på nytt. Reglene for e-postflyt i Exchange blir til du fjerner dem der.',
    confirm: 'Slett oppsettet',
    whileOn: 'For å slette oppsettet må du først stoppe e-postlogging.',
  },

  counts: {
    title: 'Meldinger',
    text: 'De siste 30 dagene; ventende og i karantene alle som finnes.',
    waiting: 'Venter',
    logged: 'Logget',
    excluded: 'Ikke for loggen',
    quarantined: 'I karantene',
    bounces: 'Ikke levert',
    notFiled: 'Ikke flyttet til arkivet',
    toLog: 'Gå til loggen',
    toQuarantine: 'Gå til karantenen',
  },

  ...checks,

  runs: {
    title: 'Siste lesinger av postboksen',
    empty: 'Ingen ennå.',
    when: 'Når',
    trigger: 'Hvorfor',
    triggers: {
      schedule: 'Etter planen',
      notification: 'Ny e-post',
      'by-hand': 'For hånd',
      backfill: 'Eldre e-post',
    },
    seen: 'Sett',
    logged: 'Logget',
    entries: 'Oppføringer',
    excluded: 'Ikke for loggen',
    quarantined: 'Karantene',
    filed: 'Flyttet',
    requests: 'Forespørsler',
    duration: 'Tok',
    problem: 'Feil',
    underWay: 'pågår',
    cutOff: 'avbrutt',
    none: 'ingen',
  },

  backfill: {
    title: 'Logg eldre e-post',
    text: 'Leser e-post fra de siste dagene på nytt, også den i arkivmappen. Det som alt er logget, logges ikke to ganger.',
    days: 'Dager tilbake',
    fault: (most) => `Skriv et antall dager fra 1 til ${most}.`,
    start: 'Begynn',
    pause: 'Ta pause',
    resume: 'Fortsett',
    cancel: 'Avbryt',
    progress: 'Fremdrift for eldre e-post',
    counted: (done, total) => `${done} av ${total} meldinger`,
    uncounted: (done) => `${done} meldinger; hvor mange det er, telles`,
    since: (days, when) => `De siste ${days} dagene, begynt ${when}`,
    states: { running: 'Pågår', paused: 'Pause', done: 'Ferdig', failed: 'Oppgitt' },
    whileOff: 'Start e-postlogging først.',
  },

  rules: {
    title: 'Logges aldri',
    text: 'Lært av avgjørelser i karantenen. Fjern en linje for å logge e-post derfra igjen.',
    empty: 'Ingen ennå.',
    whom: 'E-post fra hvem',
    whole: (domain) => `Alle hos ${domain}`,
    by: 'Bestemt',
    decided: (who, when) => `${who}, ${when}`,
    nobody: 'Noen som ikke er her lenger',
    remove: 'Fjern',
    removeOf: (target) => `Fjern: ${target}`,
    act: 'Endre',
    failed: 'Regelen ble ikke fjernet',
  },

  setup: {
    title: 'Oppsett',
    sources: {
      graph: (mailbox) => `Microsoft 365-postboksen ${mailbox}`,
      ews: (url) => `Exchange Server på ${url}`,
      pane: 'Bare for hånd fra Outlook',
    },
    every: (minutes, batch) => `Leses hvert ${minutes}. minutt, ${batch} meldinger om gangen.`,
    changed: (who, when) => `Sist endret av ${who} ${when}.`,
    agreed: (who, when, version) => `Godtatt av ${who} ${when} (versjon ${version}).`,
  },

  copy: { copy: 'Kopier', copied: 'Kopiert', of: (what) => `Kopier: ${what}` },
}
