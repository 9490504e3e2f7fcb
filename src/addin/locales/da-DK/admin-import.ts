import type { AdminImportTexts } from '../en-US/admin-import.ts'

const rows = (n: number, text: string) => (n === 1 ? '1 række' : `${text} rækker`)

export const adminImport: AdminImportTexts = {
  faults: {
    'no-name': 'Navnet mangler.',
    'no-domain': 'Domænet mangler.',
    'bad-domain': 'Det er ikke et maildomæne.',
    'bad-address': 'Det er ikke en mailadresse.',
    'too-long': 'En celle er for lang.',
    'free-mail': 'Der kan alle have en adresse: Intet firma har sådan et domæne.',
    internal: 'Det er din egen organisations.',
    taken: 'Domænet hører til et andet firma. Læg de to sammen på siden »Firmaer«.',
    'several-accounts':
      'Domænerne hører til forskellige firmaer. Læg dem sammen på siden »Firmaer«.',
    'unknown-parent':
      'Intet firma hedder som det, rækken skal høre til. Ret navnet, eller giv det firma en række for sig.',
    'unknown-owner':
      'Ingen med denne adresse har logget på Follow. Lad cellen være tom, eller importér igen senere.',
    'unknown-account':
      'Intet firma hedder det. Ret navnet, lad cellen være tom, eller importér firmaer først.',
    circular: 'Det ville høre til sig selv.',
    repeated: 'En række ovenfor handler om det samme.',
    erased: 'Denne person har fået sine data slettet.',
    'bad-type': 'Typen er hverken kontakt eller kundeemne.',
  },
  counted: {
    created: (n, text) => `${rows(n, text)}: nye`,
    changed: (n, text) => `${rows(n, text)}: rettes`,
    unchanged: (n, text) => `${rows(n, text)}: kendt i forvejen, intet at rette`,
    later: (n, text) =>
      `${rows(n, text)}: afgøres under importen, fordi en anden række skal ind først`,
    refused: (n, text) => `${rows(n, text)}: ikke muligt`,
    'not-sent': (n, text) => `${rows(n, text)}: ikke gjort`,
  },

  source: {
    title: 'Hvad skal importeres?',
    kind: 'Filens rækker',
    kinds: { accounts: 'Firmaer', contacts: 'Kontakter' },
    texts: {
      accounts:
        'En række for hvert firma, med navn og maildomæner. Hvor det vides, også hvem det hører til, og sælgerens mailadresse.',
      contacts:
        'En række for hver person, med mailadresse. Hvor det vides, også navn, kontakt eller kundeemne og firmaet.',
    },
    formats:
      'En CSV- eller TSV-fil, som regneark og CRM-systemer skriver den. Intet rettes, før du har set, hvad der ville ske.',
    choose: 'Vælg en fil …',
    file: 'Fil med rækker',
    outlook: 'Læs Outlook-kontakter',
    outlookText: 'Outlook-kontakter: dem i de postkasser, der er valgt til firmaengagement.',
    unreadable: 'Filen kunne ikke læses. Gem den igen som CSV eller TSV, og vælg den én gang til.',
    tooLarge: (megabytes) => `Filen er større end ${megabytes} MB. Del den op.`,
    empty:
      'Der er ingen rækker i denne fil. Vælg den, der har dem; i et regneark gemmer du arket med rækkerne.',
    tooMany: (most) => `Der er mere end ${most} rækker i denne fil. Del den op.`,
    tooWide: (most) =>
      `Der er mere end ${most} kolonner i denne fil. Fjern dem, der ikke er brug for.`,
  },

  outlook: {
    label: 'Outlook-kontakter',
    columns: { email: 'Adresse', name: 'Navn', company: 'Firma' },
    reading: (done, of) => `${done} af ${of} postkasser læst …`,
    begun: 'Læser postkasserne …',
    cancel: 'Stop',
    none: 'De valgte postkasser har ingen kontakter med mailadresse.',
    failed: 'Outlook-kontakterne blev ikke læst',
    notSetUpTitle: 'Firmaengagement er ikke konfigureret endnu',
    notSetUpText:
      'Outlook-kontakter læses fra de postkasser, der er valgt til firmaengagement. Vælg dem først, og få tilladelsen givet.',
    setUp: 'Konfigurer firmaengagement',
  },

  columns: {
    title: (label) => `Kolonner i ${label}`,
    hasHead: 'Den første række indeholder kolonnernes navne',
    text: 'Sig, hvad hver kolonne indeholder. Det, der blev genkendt, er udfyldt.',
    fields: {
      email: 'Mailadresse',
      name: 'Navn',
      domains: 'Domæner',
      parent: 'Hører til',
      owner: 'Sælger (mailadresse)',
      type: 'Kontakt eller kundeemne',
      account: 'Firma',
    },
    none: 'Ikke i filen',
    nameless: (letter) => `Kolonne ${letter}`,
    first: 'De første rækker, som de læses',
    line: 'Linje',
    missing: (list) => `Vælg en kolonne til: ${list}`,
    check: (n, text) => `Kontrollér ${rows(n, text)}`,
    other: 'Vælg en anden fil',
  },

  preview: {
    title: 'Det ville ske',
    first: 'De første rækker, og hvad der bliver af dem',
    result: 'Resultat',
    outcomes: {
      created: 'Ny',
      changed: 'Rettes',
      unchanged: 'Ingen ændring',
      later: 'Afgøres under importen',
      refused: 'Ikke muligt',
    },
    working: (done, of) => `${done} af ${of} rækker kontrolleret …`,
    stopped: (done, of) => `Standset efter ${done} af ${of} rækker`,
    nothing: 'Der er intet at importere.',
    import: (n, text) => `Importér ${rows(n, text)}`,
    back: 'Ret kolonnerne',
    cancel: 'Stop',
  },

  run: {
    title: 'Importerer',
    working: (done, of) => `${done} af ${of} rækker importeret …`,
    stay: 'Bliv på denne side: Forlader du den, standser importen, hvor den er.',
    pause: 'Hold pause',
    resume: 'Fortsæt',
    cancel: 'Stop for altid',
    paused: (done, of) => `Pause efter ${done} af ${of} rækker. Det importerede bliver.`,
    done: 'Importen er færdig',
    ended: 'Importen blev standset',
    refused: 'Rækker, der ikke er mulige',
    refusedOne: (line, text, why) => `Linje ${line}, ${text}: ${why}`,
    noText: 'tom',
    more: (_n, text) => `og ${text} mere, alle i filen nedenfor`,
    download: 'Gem disse rækker som CSV',
    fileName: 'raekker-ikke-importeret',
    line: 'Linje',
    why: 'Hvorfor ikke',
    past: (button) =>
      `Mails og møder med disse tælles fra nu af. Vælg »${button}« under firmaengagement for også at tælle året før.`,
    again: 'Importér noget andet',
    toAccounts: 'Åbn firmaerne',
    toContacts: 'Åbn kontakterne',
  },
}
