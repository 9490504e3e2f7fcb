import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const read: ReadTexts = {
  message: 'Denne meldingen',

  counts: {
    opens: 'Åpninger',
    clicks: 'Klikk',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    byPeople: 'av personer',
    inAll: (all) => `${all} totalt`,
    why: 'Hvorfor to tall?',
    whyText:
      'Det store tallet er det mennesker har gjort, så langt vi kan se. Maskiner som henter e-post på forhånd eller sjekker koblinger, dine egne visninger og det ingen kan avgjøre, er ikke tatt med. Ingenting blir borte: alt står nedenfor, med begrunnelse.',
    means: {
      opens:
        'Et e-postprogram lastet det usynlige bildet i e-posten. Der bilder er blokkert, ses ikke en åpning.',
      clicks: 'En lenke i e-posten ble hentet via Follow.',
      fileViews: 'En lenket fil ble sett på.',
      replies: 'Et svar kom inn. Det oppdages når du åpner det.',
    },
    kindLeftOut: (n) => `Utelatt: ${n}.`,
    leftOut: (n) => `Her er ${some(n, 'interaksjon', 'interaksjoner')} ikke tatt med.`,
    nothingLeftOut: 'Her er alt tatt med.',
    ownHidden: (n) =>
      n === 1
        ? '1 visning av deg eller teamet ditt er skjult.'
        : `${n} visninger av deg eller teamet ditt er skjult.`,
  },

  mail: {
    title: 'Du følger denne e-posten',
    label: 'Fulgt e-post',
    voidedTitle: 'Du har sluttet å følge denne e-posten',
    pendingTitle: 'Denne e-posten følges ikke ennå',
    status: {
      notSent: 'Ikke sendt ennå',
      scheduled: 'Sending er planlagt',
      notFollowed: 'Sendt, men følges ikke',
      notOpened: 'Ikke åpnet ennå',
      opened: 'Åpnet',
      clicked: 'En kobling ble klikket',
      viewed: 'En fil ble vist',
      clickedAndViewed: 'En kobling ble klikket, og en fil ble vist',
      replied: 'Besvart',
    },
    lastOpened: (ago) => `Sist åpnet ${ago}`,
    lastActivity: (ago) => `siste aktivitet ${ago}`,
    sent: (when) => `Sendt ${when}`,
    heldUntil: (when) => `Holdes tilbake til ${when}`,
    delivered: (when) => `Levert ${when}`,
    to: (names) => `Til ${names}`,
    more: (n) => `${n} til`,
    others: 'andre',
    colleagues: (n) => some(n, 'kollega', 'kolleger'),
    engaged: (n, total) => `Minst ${n} av ${total} mottakere har reagert.`,
    somebody: (total) =>
      `Noen av ${total} har reagert. Alle fikk samme e-post, så ingen kan si hvem.`,
    theOne: 'Mottakeren har reagert.',
    someone: 'Noen har reagert. Det er ikke sikkert at det var mottakeren.',
    nobody: (total) =>
      total === 1
        ? 'Mottakeren har ikke reagert ennå.'
        : `Ingen av ${total} mottakere har reagert ennå.`,
    links: 'Koblinger',
    link: 'Kobling',
    people: 'Personer',
    all: 'Alle',
    lastClicked: (ago) => `Sist klikket ${ago}`,
    neverClicked: 'Ikke klikket ennå',
    sharedFiles: (n) => `${some(n, 'fil', 'filer')} delt som kobling`,
    leftAlone: (n) => `${some(n, 'kobling', 'koblinger')} ble ikke endret`,
    leftAloneReasons: {
      'not-web': 'ikke en nettadresse',
      'already-tracked': 'spores allerede',
      'shared-file': 'fører til en delt fil',
      'link-protection': 'skrevet om av en koblingsbeskyttelse',
      unsubscribe: 'for avmelding',
      meeting: 'for å delta i et møte',
      'text-is-address': 'viser sin egen adresse',
      'opted-out': 'merket for ikke å spores',
      quoted: 'i sitert tekst',
      credentials: 'inneholder navn eller passord',
      'too-long': 'for lang',
      malformed: 'ikke en gyldig adresse',
    },
    leftAloneOther: 'av en annen grunn',
    outcomes: {
      ok: 'Klikk på koblinger i denne e-posten registreres.',
      'no-links': 'Det var ingen koblinger å spore. Åpninger og svar vises.',
      'plain-text': 'E-posten ble sendt som ren tekst, så bare svar vises.',
      'inline-images': 'E-posten inneholder bilder, så koblingene ble ikke endret.',
      protected: 'E-posten er beskyttet, så koblingene ble ikke endret.',
      'too-large': 'E-posten er svært stor, så koblingene ble ikke endret.',
      'api-timeout': 'E-posten ble sendt uendret fordi tjenesten ikke svarte i tide.',
      'api-error': 'E-posten ble sendt uendret fordi tjenesten ikke ga et brukbart svar.',
      'host-error': 'E-posten ble sendt uendret fordi Outlook ikke tillot endringen.',
      refused: 'E-posten følges ikke fordi en mottaker ikke kan følges, eller Følg var slått av.',
      'not-measured': 'Koblingene ble ikke endret, fordi klikk ikke måles for disse mottakerne.',
    },
    outcomeUnknown: 'Da e-posten ble sendt, ble det ikke bekreftet at den følges.',
    offer: 'Ingenting registreres ennå. Du kan fortsatt starte: åpninger og svar teller fra nå av.',
    openSentMail: 'Ingenting registreres. Åpne den i sendte e-poster for å følge den likevel.',
    blindCopies:
      'Den hadde blindkopier. Den sendte e-posten viser ikke hvem som fikk dem, så ingen kan sjekke om de kan følges: den følges ikke.',
    theirTitle: (name) => `${name} følger denne e-posten`,
    theirVoidedTitle: (name) => `${name} følger ikke lenger denne e-posten`,
    noReply: 'Ikke svart ennå',
    nobodyReplied: 'Ingen har svart ennå.',
    notMeasured: 'måles ikke',
    totalsOnly: 'bare i totaler',
    measures: {
      totals: {
        both: 'Åpninger og klikk for denne e-posten teller bare i organisasjonens totaler.',
        opens: 'Åpninger av denne e-posten teller bare i organisasjonens totaler.',
        clicks: 'Klikk i denne e-posten teller bare i organisasjonens totaler.',
      },
      nothing: {
        both: 'Åpninger og klikk for denne e-posten måles ikke; svar blir lagt merke til.',
        opens: 'Åpninger av denne e-posten måles ikke.',
        clicks: 'Klikk i denne e-posten måles ikke.',
      },
    },
    startNow: 'Begynn å følge nå',
    starting: 'Starter…',
    notRecording: 'Ingenting registreres:',
    silenced: {
      'organisation-off': () => 'Følg er slått av i organisasjonen din.',
      'recipient-opted-out': (names) => `${names || 'En mottaker'} kan ikke følges.`,
      'no-consent': (names) => `${names || 'En mottaker'} har ikke sagt ja til å bli fulgt.`,
      'mode-off': (names) =>
        `Administratoren har bestemt at e-post til ${names || 'en mottaker'} ikke følges.`,
      'internal-only': () => 'Alle mottakere tilhører organisasjonen din.',
      'no-recipient': () => 'E-posten har ingen mottaker.',
    },
    unfollow: 'Slutt å følge',
    unfollowTitle: 'Slutte å følge denne e-posten?',
    unfollowText:
      'Ingenting nytt registreres for denne e-posten. Det som er registrert, beholdes, og koblingene virker fortsatt. Dette kan ikke angres.',
    voidedText: 'Ingenting nytt registreres. Koblingene virker fortsatt.',
    failed: 'Det gikk ikke',
  },

  reply: {
    title: 'Svar på en e-post du følger',
    label: 'E-posten det svares på',
    open: 'Vis detaljer',
    unresolved: 'Vi fant ikke ut om du følger denne samtalen.',
  },

  timeline: {
    title: 'Hva som har skjedd',
    label: 'Interaksjoner',
    show: 'Vis',
    people: (n) => `Personer (${n})`,
    everything: (n) => `Alt (${n})`,
    empty: 'Ingenting har skjedd ennå.',
    emptyPeople: 'Ingenting av personer ennå. «Alt» viser resten.',
    more: 'Vis flere',
    loadingMore: 'Laster inn…',
    kinds: {
      open: 'Åpnet',
      click: 'Klikket en kobling',
      'file-view': 'Så en fil',
      reply: 'Svarte',
    },
    verdicts: { person: 'Person', machine: 'Maskin', self: 'Du', unknown: 'Uvisst' },
    copyOf: (who) => `Kopien til ${who}`,
    oneOf: (n) => `én av ${n}`,
    unknownWho: 'ingen kan si hvem',
    colleaguesMail: 'En kollegas e-post',
    why: 'Hvorfor vi tror det',
    ...verdict,
    ...evidence,
    attributionReasons,
    rules: (version) => `Regler ${version}`,
    link: 'Kobling',
    file: 'Fil',
    mail: 'E-post',
    when: 'Når',
    who: 'Hvem',
    client: 'Program',
  },

  own: {
    title: 'Du følger ikke denne e-posten',
    text: 'Klikk Følg mens du skriver en e-post for å se hva mottakerne gjør med den.',
    recipients: 'Mottakere',
    denied: 'kan ikke følges',
    onlyColleagues: 'Den gikk bare til kolleger. E-post mellom kolleger følges aldri.',
  },

  none: {
    title: 'Ingen å vise',
    text: 'Dette elementet har ingen ekstern avsender. Åpne en e-post fra en kontakt for å se engasjementet.',
  },
}
