import type { AdminLoggingSetupTexts } from '../en-US/admin-logging-setup.ts'
import { addresses } from './admin-logging-addresses.ts'
import { consent } from './admin-logging-agreement.ts'

export const loggingSetup: AdminLoggingSetupTexts = {
  progress: 'Trin',
  done: 'klaret',
  next: 'Gem og gå videre',
  goOn: 'Gå videre',
  finish: 'Afslut',
  back: 'Tilbage',
  leave: 'Tilbage til maillogning',
  leaveUnfinished: 'Fortsæt senere',
  failed: 'Dette trin blev ikke gemt',
  required: 'Udfyld dette.',

  steps: {
    source: 'Hvor mails kommer fra',
    mailbox: 'Postkasse',
    credential: 'Hemmelighed',
    account: 'Login',
    addresses: 'Adresser',
    'mail-flow': 'Mailregler',
    consent: 'Godkend og start',
  },

  source: {
    label: 'Hvor logges mails fra?',
    hint: 'Du kan ændre det senere. Kun én kan være i brug.',
    options: {
      graph: {
        title: 'En delt postkasse i Microsoft 365',
        text: 'Rigtigt, når jeres mails er i Exchange Online. Regler sender en kopi af mails med omverdenen til én delt postkasse, og Follow læser den.',
      },
      ews: {
        title: 'Offentlige mapper på jeres egen Exchange Server',
        text: 'Rigtigt, når jeres mails er på egen server. Regler sender kopier til en offentlig mappe, og Follow læser den med brugernavn og adgangskode.',
      },
      pane: {
        title: 'Kun i hånden fra Outlook',
        text: 'Rigtigt, når ingen postkasse skal læses, eller ikke endnu. Sælgere logger enkelte mails med en knap ved siden af mailen.',
      },
    },
    changing: 'En anden kilde skal godkendes igen. Det, der er logget, bliver.',
  },

  mailbox: {
    mailbox: 'Den delte postkasses adresse',
    mailboxHint: 'Opret den i Exchange Administration, hvis den mangler. Ingen bør skrive til den.',
    mailboxFault: 'Skriv en mailadresse.',
    application: 'Programmet',
    applicationText:
      'Registrér et program til Follow i Microsoft Entra, i jeres egen organisation. Giv det denne omdirigering og disse tilladelser, og skriv så dets id ind.',
    redirectUri: 'Omdirigering (platformen »Web«)',
    permissions: 'Tilladelser (Microsoft Graph)',
    clientId: 'Program-id (klient)',
    clientIdHint: 'Står i programmets oversigt i Microsoft Entra.',
    clientIdFault: 'Et id ser sådan ud: 00000000-0000-0000-0000-000000000000.',
    access: 'Hvordan kommer det til postkassen?',
    accessHint: 'Tilladelserne er forskellige: Vælg, før du registrerer dem.',
    accesses: {
      delegated: {
        title: 'Som en konto, der logger ind',
        text: 'Når kun det, kontoen må åbne: Giv den fuld adgang til den delte postkasse og intet andet. Login skal fornyes, når kontoens adgangskode nulstilles.',
      },
      application: {
        title: 'Af sig selv',
        text: 'Ingen skal logge ind. Uden en grænse kunne det læse alle organisationens postkasser, så begræns det med kommandoerne nedenfor.',
      },
    },
    narrow: 'Kommandoer, der begrænser det til denne postkasse',
    narrowText:
      'Til PowerShell, af nogen, der administrerer Exchange Online. Giv så ikke også mailtilladelsen i Microsoft Entra: Begge gælder, og den videste vinder.',
    narrowFirst: 'Udfyld postkasse og id ovenfor for at se kommandoerne.',
    archive: 'Flyt afgjorte mails til mappen',
    archiveHint: 'Lad feltet stå tomt, hvis de skal blive liggende.',
    advanced: 'Avanceret',
    everyMinutes: 'Minutter mellem to kig',
    batchSize: 'Mails ad gangen',
    range: (fewest, most) => `Skriv et tal fra ${fewest} til ${most}.`,
    url: 'Serverens adresse',
    urlHint: 'Den begynder med https og slutter med Exchange.asmx.',
    urlFault: 'Skriv en adresse, der begynder med https://',
    userName: 'Brugernavn',
    userNameHint: 'En konto, der må læse og flytte i begge mapper.',
    queueFolder: 'Indmappe',
    queueHint: 'Hvor reglerne lægger kopier, under de offentlige mapper.',
    storageFolder: 'Lagermappe',
    storageHint: 'Hvortil afgjorte mails flyttes.',
  },

  credential: {
    text: 'Med dette viser programmet, at det er det, du har registreret.',
    textEws: 'Adgangskoden til den konto, der læser mapperne.',
    safe: 'Gemmes krypteret, bruges kun til dette og vises aldrig igen.',
    kind: 'Hvad vil du indtaste?',
    hint: 'Et certifikat er sikrere end en hemmelighed: Den private del bruges her og sendes ingen steder.',
    kinds: {
      secret: {
        title: 'En hemmelighed',
        text: 'Lavet under »Certifikater og hemmeligheder« i Microsoft Entra.',
      },
      certificate: {
        title: 'Et certifikat',
        text: 'Den offentlige del uploades i Microsoft Entra, certifikat og privat nøgle her.',
      },
      password: { title: 'Adgangskoden', text: 'Til kontoen på jeres Exchange Server.' },
      external: {
        title: 'Det ligger hos dem, der driver Follow',
        text: 'Her indtastes intet: Driften lægger det i sit eget lager.',
      },
    },
    secret: 'Hemmelighedens værdi',
    password: 'Adgangskode',
    pem: 'Certifikat og privat nøgle (PEM)',
    pemHint: 'Begge blokke i én tekst, nøglen uden adgangskode. Du kan også vælge en fil.',
    pemFault: 'Der skal både en blok med certifikatet og en med den private nøgle til.',
    file: 'Vælg en fil…',
    fileFault: 'Filen kunne ikke læses.',
    externalName: 'Navnet, det skal ligge under',
    providers: {
      environment: 'Det læses fra en miljøvariabel for tjenesten.',
      file: 'Det læses fra en fil for tjenesten.',
      'key-vault': 'Det læses fra Azure Key Vault.',
    },
    cannotKeep:
      'Hemmeligheder kan ikke gemmes her: Dem, der driver Follow, har ikke givet en nøgle at kryptere med.',
    neither: 'Driften har heller ikke sit eget lager. Bed om en af delene, før du går videre.',
    given: {
      secret: (when) => `En hemmelighed blev indtastet ${when}.`,
      certificate: (when) => `Et certifikat blev indtastet ${when}.`,
      password: (when) => `En adgangskode blev indtastet ${when}.`,
      external: (when) => `Driftens lager blev valgt ${when}.`,
    },
    expires: (when) => `Det udløber ${when}.`,
    thumbprint: 'Fingeraftryk (SHA-256)',
    replace: 'Indtast et andet',
  },

  account: {
    text: 'Log ind med den konto, der læser postkassen. Det kan være en anden end din egen: Vælg i så fald »Brug en anden konto« i vinduet.',
    open: 'Åbn loginvinduet',
    renew: 'Log ind igen eller som en anden',
    waiting: 'Venter, til du har logget ind i det andet vindue…',
    blocked: 'Browseren blokerede vinduet. Tillad vinduer for denne side, eller åbn dette link:',
    link: 'Log ind her',
    expired: 'Login tog for lang tid. Åbn vinduet igen.',
    who: (name, email) => `Logget ind: ${name} (${email})`,
    when: (when) => `Siden ${when}`,
    failed: 'Login kunne ikke begynde',
  },

  addresses,

  mailFlow: {
    text: 'To regler i Exchange sender en skjult kopi til postkassen: én for mails ud og én for mails ind. Mails mellem kolleger kopieres ikke.',
    commands: 'Kommandoer til begge regler',
    who: 'Til PowerShell, af nogen, der administrerer Exchange.',
    wait: 'Der kan gå en halv time eller mere, før nye regler virker overalt.',
    queueAddress: 'Indmappens mailadresse',
    queueAddressHint:
      'Den offentlige mappe skal kunne modtage mails. Adressen bruges kun i kommandoerne og gemmes ikke.',
    check: 'Kontrollér med en testmail',
    later:
      'Du kan gå videre imens. Når maillogning er startet, kontrollerer du reglerne med en testmail.',
  },

  consent,
}
