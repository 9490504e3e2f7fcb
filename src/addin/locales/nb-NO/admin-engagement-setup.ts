import type { AdminEngagementSetupTexts } from '../en-US/admin-engagement-setup.ts'
import { agreement } from './admin-engagement-agreement.ts'

export const engagementSetup: AdminEngagementSetupTexts = {
  progress: 'Trinn',
  done: 'ferdig',
  next: 'Lagre og gå videre',
  goOn: 'Gå videre',
  back: 'Tilbake',
  leave: 'Tilbake til firmaengasjement',
  leaveUnfinished: 'Fortsett senere',
  failed: 'Dette trinnet ble ikke lagret',

  steps: {
    permission: 'Tillatelse',
    mailboxes: 'Postbokser',
    people: 'Hvem sin e-post teller',
    schedule: 'Navn og tidsplan',
    agreement: 'Godta',
    start: 'Se over og start',
  },

  mailboxes: {
    text: 'Velg postboksene til dem som har med kunder å gjøre. Bare disse blir sett på. En gruppe står for alle i den, også dem som kommer til senere.',
    field: 'Adresser til personer og grupper',
    hint: 'Én på hver linje. Du kan lime inn en hel liste.',
    typed: (n, shown) => (n === 1 ? '1 adresse' : `${shown} adresser`),
    none: 'Skriv minst én adresse.',
    fault: (addresses) => `Dette er ikke e-postadresser: ${addresses}`,
    tooManyAddresses: (n, most) =>
      `Dette er ${n} adresser. Høyst ${most} kan føres opp; bruk grupper i stedet.`,
    check: 'Kontroller',
    checking: 'Kontrolleres…',
    result: 'Hva adressene står for',
    address: 'Adresse',
    is: 'Er',
    kinds: { person: 'En person', group: 'En gruppe', unknown: 'Ikke funnet' },
    count: 'Postbokser',
    found: (n, shown) =>
      n === 1
        ? '1 postboks i alt, hver talt én gang.'
        : `${shown} postbokser i alt, hver talt én gang.`,
    tooFew: (shown, fewest) =>
      `Postbokser funnet: ${shown}. Firmaengasjement trenger minst ${fewest}: færre ville si noe om enkeltpersoner og ikke om firmaer.`,
    tooMany: (shown, most) =>
      `Postbokser funnet: ${shown}. Firmaengasjement leser høyst ${most}: utelat noen.`,
    unknown: (n, shown) =>
      n === 1
        ? '1 adresse ble ikke funnet og utelates så lenge det er slik.'
        : `${shown} adresser ble ikke funnet og utelates så lenge det er slik.`,
    checkFirst: 'Kontroller adressene først, så du ser hva de står for.',
    notYet: 'Hva adressene står for, kan bare slås opp mens tillatelsen er gitt.',
    changing:
      'Med andre postbokser må det godtas på nytt. Ingenting leses før du har godtatt og startet.',
    notChecked: 'Adressene ble ikke kontrollert',
  },

  people: {
    people: 'Hvem sin e-post teller for et firma?',
    peopleHint: 'E-post mellom kolleger teller aldri.',
    peopleOptions: {
      contacts: {
        title: 'Personer vi kjenner som kontakter',
        text: 'Bare e-post og møter med kontakter som står i Follow.',
      },
      domains: {
        title: 'Alle på domenene til firmaene våre',
        text: 'Også personer ingen har lagt inn som kontakt ennå. Gratis e-postadresser teller aldri på denne måten.',
      },
    },
    addresses: 'Hvilke adresser til kontaktene?',
    addressesHint: 'Noen skriver fra mer enn én adresse.',
    addressOptions: {
      own: { title: 'Bare hovedadressen', text: 'Adressen kontakten er kjent under.' },
      all: { title: 'Alle adressene', text: 'Også de andre adressene som er lagt inn for dem.' },
    },
    changing:
      'Med en annen regel fjernes det som er samlet inn, og året leses på nytt. Det må godtas på nytt; ingenting leses før du har godtatt og startet.',
    shown: 'Hva vises?',
    shownHint: 'Du kan endre dette senere; da må det godtas på nytt.',
    shownOptions: {
      people: {
        title: 'Summer, og hvem som kjenner hvem',
        text: 'Et firma viser også hvilke kolleger og hvilke kontakter som har mest med hverandre å gjøre.',
      },
      totals: {
        title: 'Bare summer',
        text: 'Ingenting om enkeltpersoner vises eller gis ut, verken om kolleger eller kontakter.',
      },
    },
    timeZone: 'Tidssone',
    timeZoneHint: 'Dager, uker og måneder begynner i den. Skriv for å søke, for eksempel «Oslo».',
    timeZoneFault: 'Velg en tidssone fra listen.',
    timeZoneOwn: (zone) => `${zone} (på denne maskinen)`,
    timeZoneNone: 'Ingen tidssone heter det.',
  },

  schedule: {
    name: 'Navn',
    nameHint: 'Som kollegene dine kjenner det igjen på.',
    nameFault: 'Gi det et navn.',
    output: 'Navn på resultatet',
    outputHint: (users) =>
      `Navn på tabellen når den eksporteres; den med postboksene heter ${users}.`,
    outputFault:
      'Begynn med en bokstav fra A til Z; deretter bokstaver, sifre og understreker, høyst 64.',
    delay: 'Timer til første kjøring',
    delayHint: 'Tid til å tenke seg om før noe leses. 0 for å begynne straks.',
    every: 'Minutter mellom to kjøringer',
    everyIs: (time) => `Det er ${time}.`,
    everyHint: 'Bare det som er nytt, leses.',
    range: (fewest, most) => `Skriv et tall fra ${fewest} til ${most}.`,
  },

  agreement,

  permission: {
    text: 'Follow kan lese postboksene først når noen som administrerer Microsoft Entra i organisasjonen din, har tillatt det. Er det en annen, send dem denne forespørselen.',
    noApplication: {
      title: 'Den som drifter Follow, har ikke registrert noe program',
      text: 'Uten det kan ingen gi en tillatelse. Be dem registrere et i Microsoft Entra og føre det opp i konfigurasjonen av tjenesten; veiledningen deres sier hvordan.',
    },
    states: {
      given: 'Tillatelsen er gitt.',
      missing: 'Tillatelsen mangler.',
      unknown: 'Det er ikke kjent ennå om tillatelsen er gitt.',
    },
    given: (who, when) => `Først sett av ${who} ${when}.`,
    checked: (when) => `Sist kontrollert ${when}.`,
    neverChecked: 'Ingen har kontrollert det ennå.',
    missing: (names) => `Mangler fortsatt: ${names}`,
    again: 'Kontroller igjen',
    checking: 'Kontrolleres…',
    failed: 'Det lot seg ikke kontrollere',
    link: 'Kobling for å gi tillatelsen',
    linkHint:
      'Åpner en side fra Microsoft som viser tillatelsene og ber om samtykke. Den gjelder i 30 dager.',
    open: 'Åpne den selv',
    request: 'Forespørsel til den som administrerer Microsoft Entra',
    requestHint: 'Klar til å sendes. Du kan endre den som du vil når den er kopiert.',
    send: 'Skriv som e-post',
    subject: 'Tillatelse for Follow: firmaengasjement',
    body: (permissions, url, clientId) =>
      `Hei,\n\nvi ønsker å bruke firmaengasjement i Follow. Det teller e-post og møter mellom utvalgte postbokser og kundene våre. Det leser aldri emnet eller teksten i en e-post.\n\nTil det trenger programmet ${clientId} disse tillatelsene i Microsoft Graph:\n${permissions}\n\nGi dem her, pålogget som administrator:\n${url}\n\nFollow leser bare postboksene vi velger. Du kan trekke tillatelsen tilbake i Microsoft Entra når som helst; fra da av leses ingenting.\n\nTakk!`,
    later: 'Du kan forlate denne siden imens. Kom tilbake når den er gitt.',
  },

  start: {
    text: 'Dette blir gjort. Du kan gå tilbake til hvert trinn.',
    mailboxes: 'Postbokser',
    people: 'Hvem sin e-post teller',
    shown: 'Hva som vises',
    timeZone: 'Tidssone',
    name: 'Navn',
    output: 'Resultat',
    first: 'Første kjøring',
    firstIn: (n, shown) => (n === 1 ? '1 time etter start' : `${shown} timer etter start`),
    firstNow: 'straks',
    every: 'Tid mellom to kjøringer',
    agreement: 'Godtatt',
    permission: 'Tillatelse',
    counting: 'telles…',
    addresses: (n, shown) => (n === 1 ? '1 adresse' : `${shown} adresser`),
    counted: (n, shown) => (n === 1 ? '1 postboks' : `${shown} postbokser`),
    notReady: 'Før det kan starte, må du gjøre ferdig disse trinnene:',
    start: 'Start firmaengasjement',
    startNow: 'Start og kjør nå',
    finish: 'Fullfør',
    isOn: 'Firmaengasjement er på.',
    failed: 'Det ble ikke startet',
  },
}
