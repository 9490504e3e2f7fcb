import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const read: ReadTexts = {
  message: 'Denne meddelelse',

  counts: {
    opens: 'Åbninger',
    clicks: 'Klik',
    fileViews: 'Filvisninger',
    replies: 'Svar',
    byPeople: 'af personer',
    inAll: (all) => `${all} i alt`,
    why: 'Hvorfor to tal?',
    whyText:
      'Det store tal er det, mennesker har gjort, så vidt vi kan se. Maskiner, der henter mails på forhånd eller tjekker links, dine egne visninger og det, ingen kan afgøre, er ikke talt med. Intet går tabt: Alt står nedenfor med begrundelse.',
    means: {
      opens:
        'Et mailprogram hentede mailens usynlige billede. Hvor billeder er blokeret, ses en åbning ikke.',
      clicks: 'Et link i mailen blev hentet via Follow.',
      fileViews: 'En linket fil blev set.',
      replies: 'Der kom et svar. Det opdages, når du åbner det.',
    },
    kindLeftOut: (n) => `Udeladt: ${n}.`,
    leftOut: (n) => `Her er ${some(n, 'interaktion', 'interaktioner')} ikke talt med.`,
    nothingLeftOut: 'Her er alt talt med.',
    ownHidden: (n) =>
      n === 1
        ? '1 visning af dig eller dit team er skjult.'
        : `${n} visninger af dig eller dit team er skjult.`,
  },

  mail: {
    title: 'Du følger denne mail',
    label: 'Fulgt mail',
    voidedTitle: 'Du er holdt op med at følge denne mail',
    pendingTitle: 'Denne mail følges ikke endnu',
    status: {
      notSent: 'Ikke sendt endnu',
      scheduled: 'Afsendelse er planlagt',
      notFollowed: 'Sendt, men følges ikke',
      notOpened: 'Ikke åbnet endnu',
      opened: 'Åbnet',
      clicked: 'Der blev klikket på et link',
      viewed: 'En fil blev set',
      clickedAndViewed: 'Der blev klikket på et link, og en fil blev set',
      replied: 'Besvaret',
    },
    lastOpened: (ago) => `Senest åbnet ${ago}`,
    lastActivity: (ago) => `seneste aktivitet ${ago}`,
    sent: (when) => `Sendt ${when}`,
    heldUntil: (when) => `Holdes tilbage til ${when}`,
    delivered: (when) => `Leveret ${when}`,
    to: (names) => `Til ${names}`,
    more: (n) => `${n} mere`,
    others: 'andre',
    colleagues: (n) => some(n, 'kollega', 'kolleger'),
    engaged: (n, total) => `Mindst ${n} af ${total} modtagere har reageret.`,
    somebody: (total) =>
      `En eller flere af ${total} har reageret. Alle fik samme mail, så ingen kan sige hvem.`,
    theOne: 'Modtageren har reageret.',
    someone: 'Nogen har reageret. Det er ikke sikkert, at det var modtageren.',
    nobody: (total) =>
      total === 1
        ? 'Modtageren har ikke reageret endnu.'
        : `Ingen af ${total} modtagere har reageret endnu.`,
    links: 'Links',
    link: 'Link',
    people: 'Personer',
    all: 'Alle',
    lastClicked: (ago) => `Seneste klik ${ago}`,
    neverClicked: 'Ingen klik endnu',
    sharedFiles: (n) => `${some(n, 'fil', 'filer')} delt som link`,
    leftAlone: (n) => `${some(n, 'link', 'links')} blev ikke ændret`,
    leftAloneReasons: {
      'not-web': 'ikke en webadresse',
      'already-tracked': 'spores allerede',
      'shared-file': 'fører til en delt fil',
      'link-protection': 'omskrevet af en linkbeskyttelse',
      unsubscribe: 'til afmelding',
      meeting: 'til at deltage i et møde',
      'text-is-address': 'viser sin egen adresse',
      'opted-out': 'markeret til ikke at spores',
      quoted: 'i citeret tekst',
      credentials: 'indeholder navn eller adgangskode',
      'too-long': 'for langt',
      malformed: 'ikke en gyldig adresse',
    },
    leftAloneOther: 'af en anden grund',
    outcomes: {
      ok: 'Klik på links i denne mail registreres.',
      'no-links': 'Der var ingen links at spore. Åbninger og svar kan ses.',
      'plain-text': 'Mailen blev sendt som almindelig tekst, så kun svar kan ses.',
      'inline-images': 'Mailen indeholder billeder, så dens links blev ikke ændret.',
      protected: 'Mailen er beskyttet, så dens links blev ikke ændret.',
      'too-large': 'Mailen er meget stor, så dens links blev ikke ændret.',
      'api-timeout': 'Mailen blev sendt uændret, fordi tjenesten ikke svarede i tide.',
      'api-error': 'Mailen blev sendt uændret, fordi tjenesten ikke gav et brugbart svar.',
      'host-error': 'Mailen blev sendt uændret, fordi Outlook ikke tillod ændringen.',
      refused: 'Mailen følges ikke, fordi en modtager ikke må følges, eller Følg var slået fra.',
      'not-measured': 'Links blev ikke ændret, fordi klik ikke måles for disse modtagere.',
    },
    outcomeUnknown: 'Da mailen blev sendt, blev det ikke bekræftet, at den følges.',
    offer: 'Intet registreres endnu. Du kan stadig begynde: Åbninger og svar tæller fra nu af.',
    openSentMail: 'Intet registreres. Åbn den i sendt post for at følge den alligevel.',
    blindCopies:
      'Den havde blindkopier (Bcc). Den sendte mail viser ikke, hvem der fik dem, så ingen kan se, om de må følges: den følges ikke.',
    theirTitle: (name) => `${name} følger denne mail`,
    theirVoidedTitle: (name) => `${name} følger ikke længere denne mail`,
    noReply: 'Intet svar endnu',
    nobodyReplied: 'Ingen har svaret endnu.',
    notMeasured: 'måles ikke',
    totalsOnly: 'kun i totaler',
    measures: {
      totals: {
        both: 'Åbninger og klik for denne mail tæller kun med i din organisations totaler.',
        opens: 'Åbninger af denne mail tæller kun med i din organisations totaler.',
        clicks: 'Klik i denne mail tæller kun med i din organisations totaler.',
      },
      nothing: {
        both: 'Åbninger og klik for denne mail måles ikke; svar bemærkes.',
        opens: 'Åbninger af denne mail måles ikke.',
        clicks: 'Klik i denne mail måles ikke.',
      },
    },
    startNow: 'Begynd at følge nu',
    starting: 'Starter…',
    notRecording: 'Intet registreres:',
    silenced: {
      'organisation-off': () => 'Følg er slået fra i din organisation.',
      'recipient-opted-out': (names) => `${names || 'En modtager'} må ikke følges.`,
      'no-consent': (names) => `${names || 'En modtager'} har ikke sagt ja til at blive fulgt.`,
      'mode-off': (names) =>
        `Din administrator har bestemt, at mails til ${names || 'en modtager'} ikke følges.`,
      'internal-only': () => 'Alle modtagere hører til din organisation.',
      'no-recipient': () => 'Mailen har ingen modtager.',
    },
    unfollow: 'Hold op med at følge',
    unfollowTitle: 'Hold op med at følge denne mail?',
    unfollowText:
      'Intet nyt registreres for denne mail. Det, der er registreret, bevares, og dens links virker fortsat. Det kan ikke fortrydes.',
    voidedText: 'Intet nyt registreres. Dens links virker fortsat.',
    failed: 'Det lykkedes ikke',
  },

  reply: {
    title: 'Svar på en mail, du følger',
    label: 'Mailen, der svares på',
    open: 'Vis detaljer',
    unresolved: 'Vi kunne ikke finde ud af, om du følger denne samtale.',
  },

  timeline: {
    title: 'Hvad der er sket',
    label: 'Interaktioner',
    show: 'Vis',
    people: (n) => `Personer (${n})`,
    everything: (n) => `Alt (${n})`,
    empty: 'Der er ikke sket noget endnu.',
    emptyPeople: 'Intet af personer endnu. “Alt” viser resten.',
    more: 'Vis flere',
    loadingMore: 'Indlæser…',
    kinds: {
      open: 'Åbnet',
      click: 'Klikkede på et link',
      'file-view': 'Så en fil',
      reply: 'Svarede',
    },
    verdicts: { person: 'Person', machine: 'Maskine', self: 'Dig', unknown: 'Uvist' },
    copyOf: (who) => `Kopien til ${who}`,
    oneOf: (n) => `én af ${n}`,
    unknownWho: 'ingen kan sige hvem',
    colleaguesMail: 'En kollegas mail',
    why: 'Hvorfor vi tror det',
    ...verdict,
    ...evidence,
    attributionReasons,
    rules: (version) => `Regler ${version}`,
    link: 'Link',
    file: 'Fil',
    mail: 'Mail',
    when: 'Hvornår',
    who: 'Hvem',
    client: 'Program',
  },

  own: {
    title: 'Du følger ikke denne mail',
    text: 'Klik på Følg, mens du skriver en mail, for at se, hvad modtagerne gør med den.',
    recipients: 'Modtagere',
    denied: 'må ikke følges',
    onlyColleagues: 'Den gik kun til kolleger. Mails mellem kolleger følges aldrig.',
  },

  none: {
    title: 'Ingen at vise',
    text: 'Dette element har ingen ekstern afsender. Åbn en mail fra en kontakt for at se engagementet.',
  },
}
