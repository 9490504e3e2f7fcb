import type { AdminImportTexts } from '../en-US/admin-import.ts'

const rows = (n: number, text: string) => (n === 1 ? '1 rad' : `${text} rader`)

export const adminImport: AdminImportTexts = {
  faults: {
    'no-name': 'Navnet mangler.',
    'no-domain': 'Domenet mangler.',
    'bad-domain': 'Dette er ikke noe e-postdomene.',
    'bad-address': 'Dette er ingen e-postadresse.',
    'too-long': 'En celle er for lang.',
    'free-mail': 'Der kan hvem som helst ha en adresse: ingen firmaer har et slikt domene.',
    internal: 'Dette er din egen organisasjons.',
    taken: 'Domenet hører til et annet firma. Slå dem sammen på siden «Firmaer».',
    'several-accounts':
      'Domenene hører til forskjellige firmaer. Slå dem sammen på siden «Firmaer».',
    'unknown-parent':
      'Ingen firmaer heter som det raden skal høre til. Rett navnet, eller gi det firmaet en egen rad.',
    'unknown-owner':
      'Ingen med denne adressen har logget på Follow. La cellen stå tom, eller importer igjen senere.',
    'unknown-account':
      'Ingen firmaer heter det. Rett navnet, la cellen stå tom, eller importer firmaer først.',
    circular: 'Det ville høre til seg selv.',
    repeated: 'En rad over gjelder det samme.',
    erased: 'Denne personen har fått dataene sine slettet.',
    'bad-type': 'Typen er verken kontakt eller kundeemne.',
  },
  counted: {
    created: (n, text) => `${rows(n, text)}: nye`,
    changed: (n, text) => `${rows(n, text)}: endres`,
    unchanged: (n, text) => `${rows(n, text)}: kjent fra før, ingenting å endre`,
    later: (n, text) =>
      `${rows(n, text)}: avgjøres under importen, fordi en annen rad må inn først`,
    refused: (n, text) => `${rows(n, text)}: ikke mulig`,
    'not-sent': (n, text) => `${rows(n, text)}: ikke gjort`,
  },

  source: {
    title: 'Hva skal importeres?',
    kind: 'Radene i filen',
    kinds: { accounts: 'Firmaer', contacts: 'Kontakter' },
    texts: {
      accounts:
        'Én rad for hvert firma, med navn og e-postdomener. Der det er kjent, også hvem det hører til, og selgerens e-postadresse.',
      contacts:
        'Én rad for hver person, med e-postadresse. Der det er kjent, også navn, kontakt eller kundeemne, og firmaet.',
    },
    formats:
      'En CSV- eller TSV-fil, slik regneark og CRM-systemer skriver den. Ingenting endres før du har sett hva som ville skje.',
    choose: 'Velg en fil …',
    file: 'Fil med rader',
    outlook: 'Les Outlook-kontakter',
    outlookText:
      'Outlook-kontakter: de som ligger i postboksene som er valgt for firmaengasjement.',
    unreadable: 'Filen kunne ikke leses. Lagre den på nytt som CSV eller TSV, og velg den igjen.',
    tooLarge: (megabytes) => `Filen er større enn ${megabytes} MB. Del den opp.`,
    empty:
      'Det er ingen rader i denne filen. Velg den som har dem; i et regneark lagrer du arket med radene.',
    tooMany: (most) => `Det er mer enn ${most} rader i denne filen. Del den opp.`,
    tooWide: (most) =>
      `Det er mer enn ${most} kolonner i denne filen. Ta bort dem som ikke trengs.`,
  },

  outlook: {
    label: 'Outlook-kontakter',
    columns: { email: 'Adresse', name: 'Navn', company: 'Firma' },
    reading: (done, of) => `${done} av ${of} postbokser lest …`,
    begun: 'Leser postboksene …',
    cancel: 'Stopp',
    none: 'De valgte postboksene har ingen kontakter med e-postadresse.',
    failed: 'Outlook-kontaktene ble ikke lest',
    notSetUpTitle: 'Firmaengasjement er ikke satt opp ennå',
    notSetUpText:
      'Outlook-kontakter leses fra postboksene som er valgt for firmaengasjement. Velg dem først, og få tillatelsen gitt.',
    setUp: 'Sett opp firmaengasjement',
  },

  columns: {
    title: (label) => `Kolonnene i ${label}`,
    hasHead: 'Den første raden inneholder navnene på kolonnene',
    text: 'Si hva hver kolonne inneholder. Det som ble gjenkjent, er fylt ut.',
    fields: {
      email: 'E-postadresse',
      name: 'Navn',
      domains: 'Domener',
      parent: 'Hører til',
      owner: 'Selger (e-postadresse)',
      type: 'Kontakt eller kundeemne',
      account: 'Firma',
    },
    none: 'Ikke i filen',
    nameless: (letter) => `Kolonne ${letter}`,
    first: 'De første radene, slik de leses',
    line: 'Linje',
    missing: (list) => `Velg en kolonne for: ${list}`,
    check: (n, text) => `Kontroller ${rows(n, text)}`,
    other: 'Velg en annen fil',
  },

  preview: {
    title: 'Dette ville skje',
    first: 'De første radene, og hva det blir av dem',
    result: 'Resultat',
    outcomes: {
      created: 'Ny',
      changed: 'Endres',
      unchanged: 'Ingen endring',
      later: 'Avgjøres under importen',
      refused: 'Ikke mulig',
    },
    working: (done, of) => `${done} av ${of} rader kontrollert …`,
    stopped: (done, of) => `Stoppet etter ${done} av ${of} rader`,
    nothing: 'Det er ingenting å importere.',
    import: (n, text) => `Importer ${rows(n, text)}`,
    back: 'Endre kolonnene',
    cancel: 'Stopp',
  },

  run: {
    title: 'Importerer',
    working: (done, of) => `${done} av ${of} rader importert …`,
    stay: 'Bli på denne siden: Forlater du den, stopper importen der den er.',
    pause: 'Ta pause',
    resume: 'Fortsett',
    cancel: 'Stopp for godt',
    paused: (done, of) => `Pause etter ${done} av ${of} rader. Det som er importert, blir stående.`,
    done: 'Importen er ferdig',
    ended: 'Importen ble stoppet',
    refused: 'Rader som ikke er mulige',
    refusedOne: (line, text, why) => `Linje ${line}, ${text}: ${why}`,
    noText: 'tom',
    more: (_n, text) => `og ${text} til, alle i filen nedenfor`,
    download: 'Lagre disse radene som CSV',
    fileName: 'rader-ikke-importert',
    line: 'Linje',
    why: 'Hvorfor ikke',
    past: (button) =>
      `E-poster og møter med disse telles fra nå av. Velg «${button}» under firmaengasjement for å telle året før også.`,
    again: 'Importer noe annet',
    toAccounts: 'Åpne firmaene',
    toContacts: 'Åpne kontaktene',
  },
}
