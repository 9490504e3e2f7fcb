import type { AdminLoggingSetupTexts } from '../en-US/admin-logging-setup.ts'
import { addresses } from './admin-logging-addresses.ts'
import { consent } from './admin-logging-agreement.ts'

export const loggingSetup: AdminLoggingSetupTexts = {
  progress: 'Trinn',
  done: 'ferdig',
  next: 'Lagre og gå videre',
  goOn: 'Gå videre',
  finish: 'Fullfør',
  back: 'Tilbake',
  leave: 'Tilbake til e-postlogging',
  leaveUnfinished: 'Fortsett senere',
  failed: 'Dette trinnet ble ikke lagret',
  required: 'Fyll ut dette.',

  steps: {
    source: 'Hvor e-posten kommer fra',
    mailbox: 'Postboks',
    credential: 'Hemmelighet',
    account: 'Pålogging',
    addresses: 'Adresser',
    'mail-flow': 'Regler for e-postflyt',
    consent: 'Godta og start',
  },

  source: {
    label: 'Hvor logges e-post fra?',
    hint: 'Du kan endre det senere. Bare én kan være i bruk.',
    options: {
      graph: {
        title: 'En delt postboks i Microsoft 365',
        text: 'Riktig når e-posten deres er i Exchange Online. Regler sender kopi av e-post med omverdenen til én delt postboks, og Follow leser den.',
      },
      ews: {
        title: 'Fellesmapper på egen Exchange Server',
        text: 'Riktig når e-posten er på deres egen server. Regler sender kopier til en fellesmappe, og Follow leser den med brukernavn og passord.',
      },
      pane: {
        title: 'Bare for hånd fra Outlook',
        text: 'Riktig når ingen postboks skal leses, eller ikke ennå. Selgere logger enkelte meldinger med en knapp ved siden av meldingen.',
      },
    },
    changing: 'En annen kilde må godtas på nytt. Det som er logget, blir værende.',
  },

  mailbox: {
    mailbox: 'Adressen til den delte postboksen',
    mailboxHint:
      'Lag den i administrasjonssenteret for Exchange hvis den ikke finnes. Ingen bør skrive til den.',
    mailboxFault: 'Skriv en e-postadresse.',
    application: 'Programmet',
    applicationText:
      'Registrer et program for Follow i Microsoft Entra, i deres egen organisasjon. Gi det denne omadresseringen og disse tillatelsene, og skriv så inn ID-en.',
    redirectUri: 'Omadressering (plattformen «Web»)',
    permissions: 'Tillatelser (Microsoft Graph)',
    clientId: 'Program-ID (klient)',
    clientIdHint: 'Står i oversikten over programmet i Microsoft Entra.',
    clientIdFault: 'En ID ser slik ut: 00000000-0000-0000-0000-000000000000.',
    access: 'Hvordan kommer det til postboksen?',
    accessHint: 'Tillatelsene er forskjellige: Velg før du registrerer dem.',
    accesses: {
      delegated: {
        title: 'Som en konto som logger på',
        text: 'Når bare det kontoen kan åpne: Gi den full tilgang til den delte postboksen og ikke noe annet. Påloggingen må fornyes når passordet tilbakestilles.',
      },
      application: {
        title: 'Av seg selv',
        text: 'Ingen må logge på. Uten en grense kan det lese alle postbokser i organisasjonen, så begrens det med kommandoene nedenfor.',
      },
    },
    narrow: 'Kommandoer som begrenser det til denne postboksen',
    narrowText:
      'For PowerShell, av noen som administrerer Exchange Online. Da skal e-posttillatelsen ikke også gis i Microsoft Entra: Begge gjelder, og den videste vinner.',
    narrowFirst: 'Fyll ut postboks og ID ovenfor for å se kommandoene.',
    archive: 'Flytt avgjorte meldinger til mappen',
    archiveHint: 'La stå tomt for å la dem ligge.',
    advanced: 'Avansert',
    everyMinutes: 'Minutter mellom hver gang',
    batchSize: 'Meldinger om gangen',
    range: (fewest, most) => `Skriv et tall fra ${fewest} til ${most}.`,
    url: 'Adressen til serveren',
    urlHint: 'Den begynner med https og slutter med Exchange.asmx.',
    urlFault: 'Skriv en adresse som begynner med https://',
    userName: 'Brukernavn',
    userNameHint: 'En konto som kan lese og flytte i begge mappene.',
    queueFolder: 'Innmappe',
    queueHint: 'Der reglene leverer kopier, under fellesmappene.',
    storageFolder: 'Lagringsmappe',
    storageHint: 'Dit avgjorte meldinger flyttes.',
  },

  credential: {
    text: 'Med dette viser programmet at det er det du registrerte.',
    textEws: 'Passordet til kontoen som leser mappene.',
    safe: 'Oppbevares kryptert, brukes bare til dette og vises aldri igjen.',
    kind: 'Hva vil du legge inn?',
    hint: 'Et sertifikat er tryggere enn en hemmelighet: Den private delen brukes her og sendes ikke noe sted.',
    kinds: {
      secret: {
        title: 'En hemmelighet',
        text: 'Laget under «Sertifikater og hemmeligheter» i Microsoft Entra.',
      },
      certificate: {
        title: 'Et sertifikat',
        text: 'Den offentlige delen lastes opp i Microsoft Entra, sertifikat og privat nøkkel her.',
      },
      password: { title: 'Passordet', text: 'Til kontoen på deres Exchange Server.' },
      external: {
        title: 'Det ligger hos de som drifter Follow',
        text: 'Her skrives ingenting: Driften legger det i sitt eget lager.',
      },
    },
    secret: 'Verdien av hemmeligheten',
    password: 'Passord',
    pem: 'Sertifikat og privat nøkkel (PEM)',
    pemHint: 'Begge blokkene i én tekst, nøkkelen uten passord. Du kan også velge en fil.',
    pemFault: 'Det trengs en blokk med sertifikat og en med privat nøkkel.',
    file: 'Velg en fil…',
    fileFault: 'Denne filen kunne ikke leses.',
    externalName: 'Navnet det skal ligge under',
    providers: {
      environment: 'Det leses fra en miljøvariabel for tjenesten.',
      file: 'Det leses fra en fil for tjenesten.',
      'key-vault': 'Det leses fra Azure Key Vault.',
    },
    cannotKeep:
      'Hemmeligheter kan ikke oppbevares her: De som drifter Follow, har ikke gitt en nøkkel å kryptere med.',
    neither: 'Driften har heller ikke et eget lager. Be om ett av de to før du går videre.',
    given: {
      secret: (when) => `En hemmelighet ble lagt inn ${when}.`,
      certificate: (when) => `Et sertifikat ble lagt inn ${when}.`,
      password: (when) => `Et passord ble lagt inn ${when}.`,
      external: (when) => `Driftens lager ble valgt ${when}.`,
    },
    expires: (when) => `Det utløper ${when}.`,
    thumbprint: 'Fingeravtrykk (SHA-256)',
    replace: 'Legg inn et annet',
  },

  account: {
    text: 'Logg på med kontoen som leser postboksen. Det kan være en annen enn din egen: Velg i så fall «Bruk en annen konto» i vinduet.',
    open: 'Åpne påloggingsvinduet',
    renew: 'Logg på igjen eller som noen andre',
    waiting: 'Venter til du har logget på i det andre vinduet…',
    blocked:
      'Nettleseren blokkerte vinduet. Tillat vinduer for denne siden, eller åpne denne koblingen:',
    link: 'Logg på her',
    expired: 'Påloggingen tok for lang tid. Åpne vinduet igjen.',
    who: (name, email) => `Pålogget: ${name} (${email})`,
    when: (when) => `Siden ${when}`,
    failed: 'Påloggingen kunne ikke begynne',
  },

  addresses,

  mailFlow: {
    text: 'To regler i Exchange sender en skjult kopi til postboksen: én for e-post ut og én for e-post inn. E-post mellom kolleger kopieres ikke.',
    commands: 'Kommandoer for begge reglene',
    who: 'For PowerShell, av noen som administrerer Exchange.',
    wait: 'Det kan ta en halvtime eller mer før nye regler virker overalt.',
    queueAddress: 'E-postadressen til innmappen',
    queueAddressHint:
      'Fellesmappen må kunne ta imot e-post. Adressen brukes bare i kommandoene og oppbevares ikke.',
    check: 'Kontroller med en testmelding',
    later:
      'Du kan gå videre så lenge. Når e-postlogging er i gang, kontrollerer du reglene med en testmelding.',
  },

  consent,
}
