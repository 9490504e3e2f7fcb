import type { AdminEngagementSetupTexts } from '../en-US/admin-engagement-setup.ts'
import { agreement } from './admin-engagement-agreement.ts'

export const engagementSetup: AdminEngagementSetupTexts = {
  progress: 'Trin',
  done: 'færdig',
  next: 'Gem, og gå videre',
  goOn: 'Gå videre',
  back: 'Tilbage',
  leave: 'Tilbage til firmaengagement',
  leaveUnfinished: 'Fortsæt senere',
  failed: 'Dette trin blev ikke gemt',

  steps: {
    permission: 'Tilladelse',
    mailboxes: 'Postkasser',
    people: 'Hvis mails der tæller',
    schedule: 'Navn og tidsplan',
    agreement: 'Godkend',
    start: 'Se igennem, og start',
  },

  mailboxes: {
    text: 'Vælg postkasserne hos dem, der har med kunder at gøre. Kun disse bliver set på. En gruppe står for alle i den, også dem, der kommer til senere.',
    field: 'Adresser på personer og grupper',
    hint: 'Én på hver linje. Du kan indsætte en hel liste.',
    typed: (n, shown) => (n === 1 ? '1 adresse' : `${shown} adresser`),
    none: 'Skriv mindst én adresse.',
    fault: (addresses) => `Det er ikke mailadresser: ${addresses}`,
    tooManyAddresses: (n, most) =>
      `Det er ${n} adresser. Højst ${most} kan angives; brug grupper i stedet.`,
    check: 'Kontrollér',
    checking: 'Kontrolleres…',
    result: 'Hvad adresserne står for',
    address: 'Adresse',
    is: 'Er',
    kinds: { person: 'En person', group: 'En gruppe', unknown: 'Ikke fundet' },
    count: 'Postkasser',
    found: (n, shown) =>
      n === 1
        ? '1 postkasse i alt, hver talt én gang.'
        : `${shown} postkasser i alt, hver talt én gang.`,
    tooFew: (shown, fewest) =>
      `Fundne postkasser: ${shown}. Firmaengagement skal bruge mindst ${fewest}: Færre ville sige noget om enkelte personer og ikke om firmaer.`,
    tooMany: (shown, most) =>
      `Fundne postkasser: ${shown}. Firmaengagement læser højst ${most}: Udelad nogle.`,
    unknown: (n, shown) =>
      n === 1
        ? '1 adresse blev ikke fundet og udelades, så længe det er sådan.'
        : `${shown} adresser blev ikke fundet og udelades, så længe det er sådan.`,
    checkFirst: 'Kontrollér adresserne først, så du ser, hvad de står for.',
    notYet: 'Hvad adresserne står for, kan kun slås op, mens tilladelsen er givet.',
    changing:
      'Med andre postkasser skal det godkendes igen. Intet læses, før du har godkendt og startet.',
    notChecked: 'Adresserne blev ikke kontrolleret',
  },

  people: {
    people: 'Hvis mails tæller for et firma?',
    peopleHint: 'Mails mellem kolleger tæller aldrig.',
    peopleOptions: {
      contacts: {
        title: 'Personer, vi kender som kontakter',
        text: 'Kun mails og møder med kontakter, der står i Follow.',
      },
      domains: {
        title: 'Alle på vores firmaers domæner',
        text: 'Også personer, som ingen har oprettet som kontakt endnu. Gratis mailadresser tæller aldrig på denne måde.',
      },
    },
    addresses: 'Hvilke af kontakternes adresser?',
    addressesHint: 'Nogle skriver fra mere end én adresse.',
    addressOptions: {
      own: { title: 'Kun deres hovedadresse', text: 'Den adresse, kontakten er kendt under.' },
      all: { title: 'Alle deres adresser', text: 'Også de øvrige adresser, der står hos dem.' },
    },
    changing:
      'Med en anden regel fjernes det indsamlede, og året læses igen. Det skal godkendes igen; intet læses, før du har godkendt og startet.',
    shown: 'Hvad vises?',
    shownHint: 'Du kan ændre det senere; så skal det godkendes igen.',
    shownOptions: {
      people: {
        title: 'Summer, og hvem der kender hvem',
        text: 'Et firma viser også, hvilke kolleger og hvilke kontakter der har mest med hinanden at gøre.',
      },
      totals: {
        title: 'Kun summer',
        text: 'Intet om enkelte personer vises eller gives ud, hverken om kolleger eller kontakter.',
      },
    },
    timeZone: 'Tidszone',
    timeZoneHint:
      'Dage, uger og måneder begynder i den. Skriv for at søge, for eksempel “Copenhagen”.',
    timeZoneFault: 'Vælg en tidszone på listen.',
    timeZoneOwn: (zone) => `${zone} (på denne computer)`,
    timeZoneNone: 'Ingen tidszone hedder det.',
  },

  schedule: {
    name: 'Navn',
    nameHint: 'Som dine kolleger kender det på.',
    nameFault: 'Giv det et navn.',
    output: 'Navn på resultatet',
    outputHint: (users) =>
      `Tabellens navn, når den eksporteres; den med postkasserne hedder ${users}.`,
    outputFault:
      'Begynd med et bogstav fra A til Z; derefter bogstaver, cifre og understregninger, højst 64.',
    delay: 'Timer til den første kørsel',
    delayHint: 'Tid til at tænke sig om, før noget læses. 0 for at begynde straks.',
    every: 'Minutter mellem to kørsler',
    everyIs: (time) => `Det er ${time}.`,
    everyHint: 'Kun det nye læses.',
    range: (fewest, most) => `Skriv et tal fra ${fewest} til ${most}.`,
  },

  agreement,

  permission: {
    text: 'Follow må først læse postkasserne, når en, der administrerer Microsoft Entra i din organisation, har tilladt det. Er det en anden, så send dem denne anmodning.',
    noApplication: {
      title: 'Den, der driver Follow, har ikke registreret noget program',
      text: 'Uden det kan ingen give en tilladelse. Bed dem registrere et i Microsoft Entra og skrive det ind i tjenestens konfiguration; deres vejledning siger hvordan.',
    },
    states: {
      given: 'Tilladelsen er givet.',
      missing: 'Tilladelsen mangler.',
      unknown: 'Det vides endnu ikke, om tilladelsen er givet.',
    },
    given: (who, when) => `Først set af ${who} ${when}.`,
    checked: (when) => `Senest kontrolleret ${when}.`,
    neverChecked: 'Ingen har kontrolleret det endnu.',
    missing: (names) => `Mangler stadig: ${names}`,
    again: 'Kontrollér igen',
    checking: 'Kontrolleres…',
    failed: 'Det kunne ikke kontrolleres',
    link: 'Link til at give tilladelsen',
    linkHint:
      'Åbner en side fra Microsoft, der viser tilladelserne og beder om samtykke. Det gælder i 30 dage.',
    open: 'Åbn det selv',
    request: 'Anmodning til den, der administrerer Microsoft Entra',
    requestHint: 'Klar til at sende. Du kan ændre den, som du vil, når den er kopieret.',
    send: 'Skriv som mail',
    subject: 'Tilladelse til Follow: firmaengagement',
    body: (permissions, url, clientId) =>
      `Hej\n\nVi vil gerne bruge firmaengagement i Follow. Det tæller mails og møder mellem udvalgte postkasser og vores kunder. Det læser aldrig en mails emne eller tekst.\n\nTil det skal programmet ${clientId} have disse tilladelser i Microsoft Graph:\n${permissions}\n\nGiv dem her, logget på som administrator:\n${url}\n\nFollow læser kun de postkasser, vi vælger. Du kan tage tilladelsen tilbage i Microsoft Entra når som helst; derefter læses intet.\n\nTak!`,
    later: 'Du kan forlade denne side imens. Kom tilbage, når den er givet.',
  },

  start: {
    text: 'Det her bliver gjort. Du kan gå tilbage til hvert trin.',
    mailboxes: 'Postkasser',
    people: 'Hvis mails der tæller',
    shown: 'Hvad der vises',
    timeZone: 'Tidszone',
    name: 'Navn',
    output: 'Resultat',
    first: 'Første kørsel',
    firstIn: (n, shown) => (n === 1 ? '1 time efter start' : `${shown} timer efter start`),
    firstNow: 'straks',
    every: 'Tid mellem to kørsler',
    agreement: 'Godkendelse',
    permission: 'Tilladelse',
    counting: 'tælles…',
    addresses: (n, shown) => (n === 1 ? '1 adresse' : `${shown} adresser`),
    counted: (n, shown) => (n === 1 ? '1 postkasse' : `${shown} postkasser`),
    notReady: 'Før det kan starte, skal disse trin gøres færdige:',
    start: 'Start firmaengagement',
    startNow: 'Start, og kør nu',
    finish: 'Afslut',
    isOn: 'Firmaengagement er slået til.',
    failed: 'Det blev ikke startet',
  },
}
