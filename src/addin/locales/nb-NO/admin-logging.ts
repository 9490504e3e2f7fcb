import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'

const problems: AdminLoggingTexts['problems'] = {
  'credential-missing': {
    text: 'Programmet har ingenting å vise hvem det er med.',
    remedy: 'Gi det en hemmelighet eller et sertifikat.',
  },
  'credential-refused': {
    text: 'Hemmeligheten eller sertifikatet ble avvist. Det er feil eller utløpt.',
    remedy: 'Lag nytt i Microsoft Entra og legg det inn her.',
  },
  'secret-unreadable': {
    text: 'Hemmeligheten kunne ikke hentes der driften oppbevarer den.',
    remedy: 'Spør de som drifter Follow, om den ligger under navnet som vises i oppsettet.',
  },
  'sign-in-needed': {
    text: 'Påloggingen til loggkontoen gjelder ikke lenger.',
    remedy: 'Logg på igjen med den kontoen, her eller i oppsettet.',
  },
  'consent-needed': {
    text: 'Organisasjonen din har ikke tillatt programmet ennå.',
    remedy: 'De som administrerer Microsoft Entra, må godta tillatelsene.',
  },
  'permission-missing': {
    text: 'Postboksen kan ikke leses.',
    remedy:
      'Gi loggkontoen full tilgang til den, eller programmet tillatelsen, og vent opptil en time.',
  },
  'mailbox-not-found': {
    text: 'Det finnes ingen postboks med denne adressen.',
    remedy: 'Rett adressen i oppsettet.',
  },
  'mailbox-unsupported': {
    text: 'Postboksen er ikke i Exchange Online, eller er ikke klar der.',
    remedy: 'Velg en annen postboks, eller se etter i administrasjonssenteret for Exchange.',
  },
  'folder-not-found': {
    text: 'Mappen finnes ikke.',
    remedy: 'Rett navnet i oppsettet, eller lag mappen.',
  },
  'password-refused': {
    text: 'Brukernavnet eller passordet ble avvist.',
    remedy: 'Legg dem inn på nytt i oppsettet.',
  },
  unreachable: {
    text: 'Serveren svarer ikke.',
    remedy: 'Det prøves igjen av seg selv. Varer det ved, kontroller adressen og nettverket.',
  },
  throttled: {
    text: 'Serveren ber om færre forespørsler.',
    remedy: 'Ingenting: Det går videre av seg selv.',
  },
  'unexpected-answer': {
    text: 'Serveren svarte noe som ikke kan forstås.',
    remedy: 'Kontroller adressen i oppsettet. Er den riktig, si fra til de som drifter Follow.',
  },
  'not-scheduled': {
    text: 'Det er ikke planlagt å se i postboksen.',
    remedy: 'Trykk på «Lag jobben på nytt».',
  },
  'no-recent-mail': {
    text: 'Det har ikke kommet e-post i det siste.',
    remedy: 'Kontroller reglene for e-postflyt med en testmelding.',
  },
}

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

  validation: {
    title: 'Resultat av kontrollen',
    good: 'Alt virker',
    bad: 'Noe virker ikke',
    at: (when) => `Kontrollert ${when}`,
    steps: {
      credential: 'Hemmelighet eller sertifikat',
      token: 'Pålogging',
      mailbox: 'Postboks',
      read: 'Lesing av e-post',
      archive: 'Arkivmappe',
      job: 'Jobb',
      'mail-flow': 'E-post som kommer inn',
    },
    outcomes: {
      passed: 'I orden',
      warning: 'Se på dette',
      failed: 'Virker ikke',
      skipped: 'Ikke prøvd',
    },
    detail: 'Hva serveren sa',
    failed: 'Oppsettet ble ikke kontrollert',
  },

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

  probe: {
    title: 'Kommer e-posten inn?',
    text: 'Send en e-post med denne koden i emnet fra kontoen til en kollega til noen utenfor, og be om svar. Begge merkene blir grønne når kopiene har kommet.',
    start: 'Lag en kode',
    again: 'Lag en ny kode',
    code: 'Emne for testmeldingen',
    out: 'Sendt e-post kommer inn',
    in: 'Mottatt e-post kommer inn',
    arrived: (when) => `Kom ${when}`,
    waiting: 'Venter på den…',
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
