import type { CommonTexts } from '../en-US/common.ts'

export const common: CommonTexts = {
  appName: 'Follow',
  views: { label: 'Visninger', message: 'Denne meldingen', followed: 'Fulgte e-poster' },
  loading: (what) => `Laster inn: ${what}`,
  retry: 'Prøv igjen',
  close: 'Lukk',
  more: 'Vis flere',
  loadingMore: 'Laster inn…',
  cancel: 'Avbryt',
  back: 'Tilbake',
  showMore: 'Vis mer',
  asOf: (time) => `Per kl. ${time}`,
  notCurrent: 'Dette kan være utdatert.',
  failedTitle: 'Kunne ikke lastes inn',
  failures: {
    'invalid-request': 'Tjenesten godtok ikke denne forespørselen.',
    'due-in-past': 'Det tidspunktet er passert. Velg et senere.',
    'not-signed-in': 'Påloggingen er utløpt. Logg på igjen.',
    'wrong-tenant': 'Denne kontoen tilhører en organisasjon som ikke bruker Follow.',
    'missing-scope': 'Organisasjonen din har ikke tillatt Follow ennå. Spør administratoren.',
    'not-allowed': 'Du har ikke lov til dette. Spør administratoren.',
    barred:
      'En administrator har stengt deg ute fra Follow. Spør administratoren hvis det er en feil.',
    'organisation-off': 'Follow er slått av i organisasjonen din.',
    'not-found': 'Her er det ingenting, eller ingenting av ditt.',
    'recipient-opted-out': 'En mottaker vil ikke følges.',
    'no-recipient': 'Legg til en mottaker først.',
    'internal-only':
      'E-posten går bare til kolleger. Legg til en mottaker utenfor organisasjonen din.',
    'no-consent': 'En mottaker har ennå ikke sagt ja til å bli fulgt.',
    'mode-off': 'Administratoren har bestemt at e-post til en mottaker ikke følges.',
    'refused-by-recipient':
      'Mottakeren har sagt nei. Bare mottakeren selv kan endre det, på sin egen side.',
    'changed-meanwhile': 'Noen andre har endret dette i mellomtiden. Se på det på nytt.',
    'consent-required': 'Administratoren må først godta den gjeldende ordlyden.',
    terminated: 'Follow er avsluttet i organisasjonen din. Administratoren kan gjenopprette det.',
    'not-yourself': 'Du kan ikke gjøre dette for deg selv. Be en annen administrator om det.',
    'logging-off': 'E-postloggingen er slått av i organisasjonen din.',
    'setup-unfinished': 'Noe må settes ferdig opp først. Det kan administratoren gjøre.',
    'logging-on': 'E-postloggingen er i gang. Administratoren må stoppe den først.',
    'secrets-unavailable':
      'Tjenesten kan ikke oppbevare hemmeligheter trygt akkurat nå. Den som drifter den, må rette på det.',
    'already-decided': 'Dette er allerede avgjort. Se på det på nytt.',
    'in-use': 'Et annet vindu arbeider med dette. Vent et minutt, eller fortsett der.',
    'privacy-blocked': 'E-post med denne kontakten kan ikke logges.',
    'file-refused':
      'Slike filer deles ikke: Det er et program, eller det ble funnet et virus i den.',
    'file-incomplete': 'En del av filen kom ikke fram. Prøv igjen.',
    'files-off': 'Administratoren har slått av sporede filer. Legg ved filen som vanlig.',
    'file-quota':
      'Det er ikke mer plass til delte filer i organisasjonen. Fjern dem som ikke trengs lenger, eller be administratoren om mer.',
    'file-store-away':
      'Stedet der filer oppbevares, kan ikke nås nå. Prøv igjen senere, eller legg ved filen som vanlig.',
    'too-many-links':
      'Du har fått sporet så mange lenker i dag som én person kan. Sett inn denne lenken som den er; i morgen kan flere spores.',
    'follow-voided': 'Denne e-posten følges ikke lenger. Følg utkastet på nytt.',
    'ticket-invalid':
      'Tillatelsen til å følge dette utkastet gjelder ikke lenger. Følg det på nytt.',
    'ticket-expired': 'Tillatelsen til å følge dette utkastet er utløpt. Følg det på nytt.',
    'unsupported-content': 'Tjenesten forsto ikke denne forespørselen.',
    'too-large': 'Dette er mer enn tjenesten godtar.',
    'too-many-requests': 'For mange forespørsler på én gang. Vent litt.',
    unavailable: 'Tjenesten er opptatt. Prøv igjen om litt.',
    internal: 'Noe gikk galt hos oss. Ingenting ble endret.',
    offline: 'Får ikke kontakt med tjenesten. Kontroller tilkoblingen.',
    timeout: 'Tjenesten bruker for lang tid på å svare.',
    unreadable: 'Svaret fra tjenesten kan ikke leses.',
    'sign-in-needed': 'Logg på for å fortsette.',
    'sign-in-failed': 'Påloggingen lyktes ikke. Prøv igjen.',
    'sign-in-cancelled': 'Påloggingen ble avbrutt.',
    'popup-blocked':
      'Påloggingsvinduet ble blokkert. Tillat popup-vinduer for Outlook, og prøv igjen.',
    'plain-text': 'Denne e-posten er ren tekst og kan ikke følges. Velg HTML som format.',
    outlook: 'Outlook tillot det ikke. Prøv igjen.',
    unknown: 'Noe uventet gikk galt.',
  },
  organisation: {
    off: {
      title: 'Follow er slått av',
      text: 'Administratoren har slått det av for organisasjonen din. Ingenting registreres; det som er samlet inn, er beholdt og skjult til Follow slås på igjen. Koblinger i sendt e-post virker fortsatt.',
    },
    terminated: {
      title: 'Follow er avsluttet',
      text: 'Administratoren har avsluttet Follow for organisasjonen din. Ingenting registreres; det som er samlet inn, er skjult og blir slettet, hvis ikke administratoren gjenoppretter det først. Koblinger i sendt e-post virker fortsatt.',
    },
  },
  widePage: { link: 'Åpne i full bredde', hint: 'åpnes i et nytt vindu' },
  noItem: {
    title: 'Ingen melding er valgt',
    text: 'Åpne en melding for å se hvem den er fra, eller skriv en og følg den.',
  },
  signedOut: {
    title: 'Logg på Follow',
    text: 'Follow bruker jobbkontoen din. Den ser mottakere, emne og lenkemål i e-poster du følger, aldri teksten.',
    button: 'Logg på',
    busy: 'Logger på…',
    popup: 'Et påloggingsvindu kan åpne seg.',
    failedTitle: 'Kunne ikke logge på',
  },
  notAdmitted: {
    title: 'Follow slipper deg ikke inn',
    refused:
      'Du er logget på, men tjenesten godtar det ikke. Hjelper det ikke å prøve igjen, spør administratoren din.',
  },
  crashed: {
    title: 'Denne visningen har sluttet å virke',
    text: 'E-posten din er ikke berørt.',
  },
}
