import type { AdminShellTexts } from '../en-US/admin-shell.ts'

export const shell: AdminShellTexts = {
  title: 'Follow',
  signedInAs: (name) => `Pålogget som ${name}`,
  navigation: 'Sider',
  menu: 'Meny',
  skip: 'Gå til innholdet',
  tab: (page) => `${page} – Follow`,
  access: 'Tilgangen din',
  notAdministrator: {
    title: 'Denne siden er for administratorer',
    text: (name, email) =>
      `Du er pålogget som ${name} (${email}), som ikke er administrator for Follow.`,
    help: 'En som er det, kan gjøre deg til administrator på siden «Roller». Den som styrer Microsoft Entra i organisasjonen, kan også gi deg app-rollen Follow.Administrator.',
    again: 'Kontroller på nytt',
    checking: 'Kontrollerer…',
  },
  pages: {
    overview: {
      title: 'Oversikt',
      purpose: 'Hva Follow gjør i organisasjonen akkurat nå, og om noe trenger deg.',
    },
    log: {
      title: 'Interaksjonslogg',
      purpose: 'Hver e-post mellom organisasjonen og kontaktene, og hva det ble av den.',
    },
    accounts: {
      title: 'Firmaer',
      purpose:
        'Hvilke firmaer som står dere nær, hvilke som er i ferd med å bli kjølige, og hvorfor.',
    },
    segments: {
      title: 'Segmenter',
      purpose:
        'Firmaer som oppfyller regler, for eksempel dem som kjølner: hvem er med, kom med eller falt ut.',
    },
    templates: {
      title: 'Maler',
      purpose: 'Tekster du sender igjen og igjen, og hvilke av dem som blir besvart.',
    },
    pipeline: {
      title: 'Salgsmuligheter',
      purpose: 'Hva det kan bli av e-posten din: salgsmuligheter etter fase, med verdien av dem.',
    },
    'follow-ups': {
      title: 'Oppfølginger',
      purpose: 'Hva du har igjen å gjøre med e-post, det som haster mest først.',
    },
    consent: {
      title: 'Samtykke',
      purpose: 'Hva som må gjelde før e-post til noen måles, og hva mottakerne får vite.',
    },
    contacts: {
      title: 'Kontakter',
      purpose: 'Hvem det er lov å følge e-post til: én og én, per firma eller fra en liste.',
    },
    import: {
      title: 'Importer',
      purpose: 'Firmaer og kontakter fra en fil eller fra Outlook, sett gjennom før noe endres.',
    },
    logging: {
      title: 'E-postlogging',
      purpose: 'Hvilken e-post som havner i loggen, hvor den kommer fra, og om det virker.',
    },
    engagement: {
      title: 'Firmaengasjement',
      purpose:
        'Fra hvilke postbokser e-post og møter telles, hvor langt det er kommet, og hva poengsummen består av.',
    },
    quarantine: {
      title: 'Karantene',
      purpose: 'Meldinger som ikke kunne logges uten tvil, og som venter på at noen bestemmer.',
    },
    retention: {
      title: 'Oppbevaring',
      purpose: 'Etter hvor mange dager det som er samlet inn, fjernes av seg selv.',
    },
    files: {
      title: 'Delte filer',
      purpose:
        'Om filer kan deles som sporede lenker, hvor store og hvor lenge, og hvor mye plass de bruker.',
    },
    requests: {
      title: 'Forespørsler',
      purpose: 'Hva folk ber om for egne data: få dem utlevert eller slettet for godt.',
    },
    health: {
      title: 'Tilstand',
      purpose: 'Om Follow selv virker, i fem tall, og hva som må gjøres hvis ikke.',
    },
    audit: {
      title: 'Revisjonslogg',
      purpose: 'Hvem som bestemte hva og når, i en logg ingen kan endre ubemerket.',
    },
    roles: {
      title: 'Roller',
      purpose: 'Hvem som administrerer Follow, hvem som leder et team, og hvem som får se hva.',
    },
  },
  save: 'Lagre',
  saving: 'Lagrer…',
  saved: 'Lagret',
  discard: 'Forkast endringene',
  unsaved: 'Du har endringer som ikke er lagret.',
  notSaved: 'Ikke lagret',
  changedMeanwhile: {
    title: 'Noen andre har endret dette i mellomtiden',
    text: 'Det som gjelder nå, er lastet inn. Det du har skrevet, står fortsatt her: se over det og lagre på nytt.',
    act: 'Det som gjelder nå, er lastet inn, og ingenting ble gjort. Se på det og bestem deg på nytt.',
  },
}
