import type { AdminContactsTexts } from '../en-US/admin-contacts.ts'

export const contacts: AdminContactsTexts = {
  tabs: {
    label: 'Måter å angi det på',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    list: 'Fra en liste',
  },
  preferences: { allow: 'Kan følges', 'do-not-allow': 'Skal ikke følges' },
  consents: {
    none: 'Har ikke sagt noe',
    requested: 'Er spurt',
    granted: 'Har sagt ja',
    refused: 'Har sagt nei',
    withdrawn: 'Har trukket tilbake',
  },
  reasons: {
    'contact-opted-out': 'Måles ikke: utelukket for denne kontakten.',
    'account-opted-out': 'Måles ikke: utelukket for hele firmaet.',
    refused: 'Måles ikke: personen har sagt nei.',
    withdrawn: 'Måles ikke: personen har trukket samtykket tilbake.',
    'no-consent': 'Måles ikke: personen har ikke sagt ja.',
    'mode-off': 'Måles ikke: utelukket på siden «Samtykke».',
  },
  preference: 'Lov å følge',
  anyPreference: 'Med eller uten lov',
  consent: 'Samtykke',
  anyConsent: 'Alle samtykker',
  proof: 'Bevis',
  lead: 'Kundeemne',
  changed: (when) => `Angitt ${when}`,
  changedBy: (when, who) => `Angitt ${when} av ${who}`,
  since: (when) => `siden ${when}`,
  because: (reason) => `«${reason}»`,

  people: {
    title: 'Kontakter',
    search: 'Søk i adresse eller navn',
    contact: 'Kontakt',
    account: 'Firma',
    shown: (n, text) => (n === 1 ? '1 kontakt vises' : `${text} kontakter vises`),
    select: (name) => `Velg ${name}`,
    selectAll: 'Velg alle som vises',
    selected: (n, text) => (n === 1 ? '1 valgt' : `${text} valgt`),
    clear: 'Fjern valget',
    emptyTitle: 'Ingen kontakter ennå',
    emptyText:
      'Kontakter vises når noen følger en e-post til dem. Bruk «Fra en liste» for å utelukke noen på forhånd.',
    noneTitle: 'Ingen kontakter passer',
    noneText: 'Prøv et annet ord, en annen innstilling eller et annet samtykke.',
    reset: 'Vis alle kontakter',
  },

  accounts: {
    title: 'Firmaer',
    text: 'Det som er angitt for et firma, gjelder alle der. «Skal ikke følges» går foran det som er angitt for kontakten.',
    search: 'Søk i navn eller domene',
    account: 'Firma',
    action: 'Endre',
    shown: (n, text) => (n === 1 ? '1 firma vises' : `${text} firmaer vises`),
    emptyTitle: 'Ingen firmaer ennå',
    emptyText: 'Firmaer vises med sin første kontakt.',
    noneTitle: 'Ingen firmaer passer',
    noneText: 'Prøv et annet ord eller en annen innstilling.',
    reset: 'Vis alle firmaer',
    failed: 'Firmaet ble ikke endret',
  },

  allow: 'Tillat…',
  doNotAllow: 'Ikke tillat…',

  ask: {
    reason: 'Grunn',
    hint: 'Står ved siden av innstillingen for alle som ser kontakten. Kan være tom.',
    allow: {
      title: (n, text) =>
        n === 1
          ? 'Tillate å følge e-post til 1 kontakt?'
          : `Tillate å følge e-post til ${text} kontakter?`,
      text: 'E-post til dem kan følges igjen så langt samtykket rekker. Det som skjedde i mellomtiden, forblir ukjent. Den som har sagt nei på sin egen side, er fortsatt utelukket.',
      confirm: 'Tillat',
    },
    'do-not-allow': {
      title: (n, text) => (n === 1 ? 'Utelukke 1 kontakt?' : `Utelukke ${text} kontakter?`),
      text: 'Fra dette øyeblikket følges ikke e-post til dem, og ikke noe mer registreres for e-post som alt er sendt. Lenkene der virker fortsatt. Det som er registrert før, beholdes.',
      confirm: 'Ikke tillat',
    },
    account: {
      allow: {
        title: (name) => `Tillate å følge e-post til ${name}?`,
        text: (domain) =>
          `E-post til personer hos ${domain} kan følges igjen så langt hver kontakts egen innstilling og samtykke rekker. Det som skjedde i mellomtiden, forblir ukjent.`,
      },
      'do-not-allow': {
        title: (name) => `Utelukke alle hos ${name}?`,
        text: (domain) =>
          `Fra dette øyeblikket følges ikke e-post til noen hos ${domain}, og ikke noe mer registreres for e-post som alt er sendt. Det går foran det som er angitt for hver kontakt der, og gjelder også personer som ikke er kjent ennå.`,
      },
    },
  },

  list: {
    title: 'Angi det for mange',
    text: 'Lim inn adresser eller last inn en fil: ren tekst, eller CSV med én kolonne med adresser eller en kolonne som heter «email».',
    paste: 'Adresser',
    hint: 'Én per linje, eller atskilt med komma eller semikolon.',
    load: 'Last inn en fil…',
    file: 'Fil med adresser',
    loaded: (name) => `Fra ${name}`,
    tooLarge: (most) => `Denne filen er større enn ${most} MB. Del den opp.`,
    tooMany: (most) => `Dette er mer enn ${most} adresser. Del dem opp.`,
    unreadable: 'Denne filen kunne ikke leses.',
    empty: 'Ingenting å lese ennå. Lim inn adresser eller last inn en fil.',
    preview: 'Dette kommer til å skje',
    ready: (n, text) => (n === 1 ? 'Det angis for 1 adresse.' : `Det angis for ${text} adresser.`),
    unknown:
      'Adresser som ikke er kjent ennå, blir kontakter, så innstillingen gjelder fra første e-post.',
    exceptions:
      'Kolleger forblir som de er; det gjør også de som selv har sagt nei, når du tillater. Resultatet navngir dem.',
    repeated: (n, text) =>
      n === 1 ? '1 står to ganger og teller én gang.' : `${text} er gjentatt og teller én gang.`,
    invalid: (n, text) =>
      n === 1 ? '1 er ikke en adresse og utelates:' : `${text} er ikke adresser og utelates:`,
    line: (line, text) => `Linje ${line}: ${text}`,
    andMore: (n, text) => (n === 1 ? 'og 1 til' : `og ${text} til`),
    choose: 'Angi at de',
    type: 'De er',
    types: { keep: 'det de er nå (nye: kontakter)', contact: 'kontakter', lead: 'kundeemner' },
    start: (n, text) => (n === 1 ? 'Angi for 1 adresse…' : `Angi for ${text} adresser…`),
    again: 'En ny liste',
  },

  run: {
    working: (done, of) => `${done} av ${of} er gjort…`,
    stopped: (done, of) => `Stoppet etter ${done} av ${of}. Det som er gjort, står.`,
    title: 'Resultat',
    done: (what) => `Ferdig: ${what}.`,
    counted: {
      changed: (_n, text) => `${text} endret`,
      unchanged: (_n, text) => `${text} som før`,
      invalid: (n, text) => (n === 1 ? '1 er ikke en adresse' : `${text} er ikke adresser`),
      colleague: (n, text) => (n === 1 ? '1 kollega' : `${text} kolleger`),
      refused: (_n, text) => `${text} som selv har sagt nei`,
      repeated: (_n, text) => `${text} gjentatt`,
      'not-sent': (_n, text) => `${text} gjenstår`,
    },
    outcomes: {
      changed: 'Endret',
      unchanged: 'Var slik fra før',
      invalid: 'Ikke en adresse',
      colleague: 'En kollega',
      refused: 'Personen har sagt nei',
      repeated: 'Står lenger opp',
      'not-sent': 'Gjenstår',
    },
    address: 'Adresse',
    outcome: 'Resultat',
    lineHead: 'Linje',
    left: 'Ikke endret',
    download: 'Last ned resultatet (CSV)',
    close: 'Lukk',
  },
}
