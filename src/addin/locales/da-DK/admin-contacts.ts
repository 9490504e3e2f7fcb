import type { AdminContactsTexts } from '../en-US/admin-contacts.ts'

export const contacts: AdminContactsTexts = {
  tabs: {
    label: 'Måder at angive det på',
    contacts: 'Kontakter',
    accounts: 'Firmaer',
    list: 'Fra en liste',
  },
  preferences: { allow: 'Må følges', 'do-not-allow': 'Må ikke følges' },
  consents: {
    none: 'Har ikke sagt noget',
    requested: 'Er blevet spurgt',
    granted: 'Har sagt ja',
    refused: 'Har sagt nej',
    withdrawn: 'Har trukket sit ja tilbage',
  },
  reasons: {
    'contact-opted-out': 'Måles ikke: udelukket for denne kontakt.',
    'account-opted-out': 'Måles ikke: udelukket for hele firmaet.',
    refused: 'Måles ikke: Personen har sagt nej.',
    withdrawn: 'Måles ikke: Personen har trukket sit samtykke tilbage.',
    'no-consent': 'Måles ikke: Personen har ikke sagt ja.',
    'mode-off': 'Måles ikke: udelukket på siden »Samtykke«.',
  },
  preference: 'Tilladt at følge',
  anyPreference: 'Tilladt eller ej',
  consent: 'Samtykke',
  anyConsent: 'Alle samtykker',
  proof: 'Bevis',
  lead: 'Kundeemne',
  changed: (when) => `Angivet ${when}`,
  changedBy: (when, who) => `Angivet ${when} af ${who}`,
  since: (when) => `siden ${when}`,
  because: (reason) => `»${reason}«`,

  people: {
    title: 'Kontakter',
    search: 'Søg i adresse eller navn',
    contact: 'Kontakt',
    account: 'Firma',
    shown: (n, text) => (n === 1 ? '1 kontakt vises' : `${text} kontakter vises`),
    select: (name) => `Vælg ${name}`,
    selectAll: 'Vælg alle viste',
    selected: (_n, text) => `${text} valgt`,
    clear: 'Ryd valget',
    emptyTitle: 'Ingen kontakter endnu',
    emptyText:
      'Kontakter vises, når nogen følger en mail til dem. Brug »Fra en liste« for at udelukke nogen på forhånd.',
    noneTitle: 'Ingen kontakter passer',
    noneText: 'Prøv et andet ord, en anden indstilling eller et andet samtykke.',
    reset: 'Vis alle kontakter',
  },

  accounts: {
    title: 'Firmaer',
    text: 'Det, der er angivet for et firma, gælder alle dér. »Må ikke følges« går forud for det, der er angivet for kontakten.',
    search: 'Søg i navn eller domæne',
    account: 'Firma',
    action: 'Ændr',
    shown: (n, text) => (n === 1 ? '1 firma vises' : `${text} firmaer vises`),
    emptyTitle: 'Ingen firmaer endnu',
    emptyText: 'Firmaer vises med deres første kontakt.',
    noneTitle: 'Ingen firmaer passer',
    noneText: 'Prøv et andet ord eller en anden indstilling.',
    reset: 'Vis alle firmaer',
    failed: 'Firmaet blev ikke ændret',
  },

  allow: 'Tillad…',
  doNotAllow: 'Tillad ikke…',

  ask: {
    reason: 'Grund',
    hint: 'Står ved indstillingen for alle, der ser kontakten. Kan være tom.',
    allow: {
      title: (n, text) =>
        n === 1
          ? 'Tillade at følge mails til 1 kontakt?'
          : `Tillade at følge mails til ${text} kontakter?`,
      text: 'Mails til dem må følges igen, så vidt deres samtykke rækker. Hvad der skete imens, forbliver ukendt. Den, der har sagt nej på sin egen side, er fortsat udelukket.',
      confirm: 'Tillad',
    },
    'do-not-allow': {
      title: (n, text) => (n === 1 ? 'Udelukke 1 kontakt?' : `Udelukke ${text} kontakter?`),
      text: 'Fra dette øjeblik følges mails til dem ikke, og der registreres ikke mere om mails, der allerede er sendt. Deres links virker stadig. Det, der er registreret før, beholdes.',
      confirm: 'Tillad ikke',
    },
    account: {
      allow: {
        title: (name) => `Tillade at følge mails til ${name}?`,
        text: (domain) =>
          `Mails til personer hos ${domain} må følges igen, så vidt den enkelte kontakts indstilling og samtykke rækker. Hvad der skete imens, forbliver ukendt.`,
      },
      'do-not-allow': {
        title: (name) => `Udelukke alle hos ${name}?`,
        text: (domain) =>
          `Fra dette øjeblik følges mails til nogen hos ${domain} ikke, og der registreres ikke mere om mails, der allerede er sendt. Det går forud for det, der er angivet for hver kontakt dér, og gælder også personer, som endnu ikke kendes.`,
      },
    },
  },

  list: {
    title: 'Angiv det for mange',
    text: 'Indsæt adresser, eller indlæs en fil: ren tekst, eller CSV med én kolonne med adresser eller en kolonne, der hedder »email«.',
    paste: 'Adresser',
    hint: 'Én pr. linje, eller adskilt med komma eller semikolon.',
    load: 'Indlæs en fil…',
    file: 'Fil med adresser',
    loaded: (name) => `Fra ${name}`,
    tooLarge: (most) => `Denne fil er større end ${most} MB. Del den op.`,
    tooMany: (most) => `Det er mere end ${most} adresser. Del dem op.`,
    unreadable: 'Denne fil kunne ikke læses.',
    empty: 'Intet at læse endnu. Indsæt adresser, eller indlæs en fil.',
    preview: 'Det kommer til at ske',
    ready: (n, text) =>
      n === 1 ? 'Det angives for 1 adresse.' : `Det angives for ${text} adresser.`,
    unknown:
      'Adresser, som endnu ikke kendes, bliver kontakter, så indstillingen gælder fra første mail.',
    exceptions:
      'Kolleger forbliver, som de er; det gør også de, der selv har sagt nej, når du tillader. Resultatet nævner dem.',
    repeated: (n, text) =>
      n === 1 ? '1 står to gange og tæller én gang.' : `${text} er gentaget og tæller én gang.`,
    invalid: (n, text) =>
      n === 1 ? '1 er ikke en adresse og udelades:' : `${text} er ikke adresser og udelades:`,
    line: (line, text) => `Linje ${line}: ${text}`,
    andMore: (n, text) => (n === 1 ? 'og 1 mere' : `og ${text} mere`),
    choose: 'Angiv, at de',
    type: 'De er',
    types: { keep: 'det, de er nu (nye: kontakter)', contact: 'kontakter', lead: 'kundeemner' },
    start: (n, text) => (n === 1 ? 'Angiv for 1 adresse…' : `Angiv for ${text} adresser…`),
    again: 'En ny liste',
  },

  run: {
    working: (done, of) => `${done} af ${of} er gjort…`,
    stopped: (done, of) => `Standset efter ${done} af ${of}. Det, der er gjort, står ved magt.`,
    title: 'Resultat',
    done: (what) => `Færdig: ${what}.`,
    counted: {
      changed: (_n, text) => `${text} ændret`,
      unchanged: (_n, text) => `${text} som før`,
      invalid: (n, text) => (n === 1 ? '1 er ikke en adresse' : `${text} er ikke adresser`),
      colleague: (n, text) => (n === 1 ? '1 kollega' : `${text} kolleger`),
      refused: (_n, text) => `${text}, som selv har sagt nej`,
      repeated: (_n, text) => `${text} gentaget`,
      'not-sent': (_n, text) => `${text} mangler`,
    },
    outcomes: {
      changed: 'Ændret',
      unchanged: 'Var sådan i forvejen',
      invalid: 'Ikke en adresse',
      colleague: 'En kollega',
      refused: 'Personen har sagt nej',
      repeated: 'Står længere oppe',
      'not-sent': 'Mangler endnu',
    },
    address: 'Adresse',
    outcome: 'Resultat',
    lineHead: 'Linje',
    left: 'Ikke ændret',
    download: 'Hent resultatet (CSV)',
    close: 'Luk',
  },
}
