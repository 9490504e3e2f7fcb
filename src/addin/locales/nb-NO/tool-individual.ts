import type { IndividualTexts } from '../en-US/tool-individual.ts'

export const individual: IndividualTexts = {
  title: 'Send hver for seg',
  intro:
    'Alle får sin egen e-post fra postboksen din, med samme tekst og samme filer. Slik er hver åpning og hvert klikk sikkert deres.',
  toLine:
    'Ingen ser hvem andre som fikk den: Til har bare én person, og Kopi og Blindkopi blir Til.',
  takes: (minutes, isOne) =>
    isOne ? 'Dette tar omtrent ett minutt.' : `Dette tar omtrent ${minutes} minutter.`,
  why: 'Hvorfor så lenge?',
  whyText:
    'Exchange tar imot høyst 30 e-poster i minuttet fra én postboks. Du kan arbeide videre og lukke denne ruten: Det som mangler, sendes når du åpner den igjen.',
  draftStays: 'Utkastet blir som det er. Ikke send det i tillegg.',
  unfollows: 'Selve utkastet følges ikke lenger; hver e-post følges for seg.',
  names: 'Vis navn i Til, ikke bare adresser',
  choice: 'De som ikke må måles,',
  choices: { send: 'får e-posten uten noen måling', 'leave-out': 'får ingen e-post' },
  who: 'Hvem får hva',
  measured: 'måles',
  start: (count) => `Send ${count} e-poster`,
  starting: 'Forbereder…',
  permission: {
    title: 'Din tillatelse trengs',
    text: 'Follow skriver og sender disse e-postene i din egen postboks, direkte med Outlook. Teksten går aldri til serveren til Follow.',
    button: 'Gi tillatelse og fortsett',
  },
  obstacles: {
    'not-own':
      'Denne e-posten går ut i en annens navn. Å sende hver for seg går bare fra egen postboks.',
    others:
      'Denne e-posten går til en liste eller et navn som Outlook ikke kjenner. Sett inn personene selv.',
    'too-few':
      'E-post hver for seg trenger minst 2 forskjellige personer. Legg dem til i denne e-posten.',
    'too-many':
      'Høyst 100 personer kan få e-post hver for seg på én gang. Fordel dem på flere e-poster.',
    attachment:
      'En e-post eller en lenke til skyen er lagt ved og kan ikke kopieres. Legg den ved som fil.',
  },
  tidy: {
    folder: 'E-post hver for seg',
    option: (folder) => `Legg kopiene i mappen «${folder}» i Sendte elementer`,
    why: 'Ellers ligger alle i Sendte elementer. Ingenting slettes, og valget huskes.',
    moving: (left) => `Kopiene legges bort: ${left} igjen`,
    left: (count, isOne) =>
      isOne
        ? '1 kopi ligger fortsatt i Sendte elementer.'
        : `${count} kopier ligger fortsatt i Sendte elementer.`,
    again: 'Legg dem bort nå',
    done: 'Kopiene ligger i en egen mappe i Sendte elementer.',
    unfinished: (subject, left) => `${subject}: ${left}`,
  },
  along: {
    title: 'Hva som følger med',
    always:
      'Bilder, filer, viktighet, følsomhet, kategorier, svaradresse og kvitteringer følger med hver e-post. Oppfølgingsflagg og avstemningsknapper gjør ikke det.',
    template: 'Hver e-post som følges, teller for malen.',
    asks: 'De som kan spørres, blir bedt om samtykke, hver i sin e-post.',
    links:
      'Hver e-post som følges, har sin egen lenke til hver fil. Slik er hver visning sikkert deres.',
    reminder: 'Minn meg om hver e-post som følges, slik det er satt for dette utkastet',
    noReminder: 'Påminnelsen blir da hos utkastet, som ikke følges lenger.',
    delay: (when) =>
      `Dette utkastet skal holdes tilbake til ${when}. E-post hver for seg kan ikke holdes tilbake.`,
    atOnce: 'Send dem med én gang i stedet',
    atOnceFirst: 'Si først at de kan gå ut med én gang, eller kom tilbake på det tidspunktet.',
  },
  notClean:
    'Dette utkastet er sendt før og kom tilbake, og har fortsatt deler av Follow i seg som ikke kan tas ut. Skriv det på nytt.',
  notSaved:
    'Outlook har ikke lagret denne versjonen av utkastet i postboksen ennå. Vent et øyeblikk, og prøv igjen.',
  draftGone:
    'Utkastet er ikke i postboksen lenger. De som ikke har fått e-posten sin, kan ikke få den herfra.',
  denied: 'Outlook lar ikke Follow sende e-post. Spør administratoren.',
  startFailed: 'Ingenting ble sendt',
  run: {
    title: 'E-post hver for seg',
    progress: (sent, total) => `${sent} av ${total} sendt`,
    failed: (count) => `${count} ikke sendt`,
    leftOut: (count) => `${count} utelatt`,
    pause: 'Pause',
    pausing: 'Pause etter denne…',
    goOn: 'Fortsett',
    paused: 'Pause. Ingenting går tapt; fortsett når du vil, også etter at ruten har vært lukket.',
    overtaken: 'Et annet vindu sender disse e-postene. Fortsett her når det er ferdig.',
    interrupted: 'Det går ikke videre akkurat nå. Ingenting går tapt, og ingen får to.',
    busy: (until) => `Outlook ber om å vente til ${until}. Ingenting går tapt; fortsett etter det.`,
    retry: 'Prøv disse igjen',
    again: 'Send igjen',
    stop: 'Avlys resten',
    stopTitle: 'Avlyse resten?',
    stopText: (sent) => `${sent} er sendt, og slik blir det. De andre får ingen e-post.`,
    done: 'Alle har fått e-posten sin.',
    stopped: 'Resten ble avlyst.',
    keep: 'Utkastet ligger fortsatt i Utkast. Ikke send det i tillegg.',
    moveDraft: 'Flytt utkastet til Slettede elementer',
    moved: 'Utkastet ligger i Slettede elementer.',
    notMoved: 'Utkastet kunne ikke flyttes.',
    close: 'Tilbake til e-posten',
    results: 'Hva som skjedde med hver',
  },
  unfinished: {
    title: 'Ikke ferdig ennå',
    line: (subject, sent, total) => `${subject}: ${sent} av ${total} sendt`,
    noSubject: '(uten emne)',
    open: 'Se',
  },
  loading: 'utkastet',
  steps: {
    planned: 'venter',
    drafted: 'skrevet, ikke sendt ennå',
    sending: 'sendes',
    sent: 'sendt',
    failed: 'ikke sendt',
    'left-out': 'utelatt',
    stopped: 'avlyst',
  },
  failures: {
    refused: 'Outlook avviste denne e-posten.',
    address: 'Outlook godtar ikke denne adressen.',
    lost: 'E-posten ligger ikke i noen mappe lenger. Den kan ha gått ut. Se etter før du sender den igjen.',
  },
  unmeasured: {
    'contact-opted-out': 'måles ikke: denne kontakten må ikke følges',
    'account-opted-out': 'måles ikke: dette firmaet må ikke følges',
    refused: 'måles ikke: har sagt nei',
    withdrawn: 'måles ikke: har trukket samtykket',
    'no-consent': 'måles ikke: har ikke samtykket',
    'mode-off': 'måles ikke: administratoren har bestemt det',
    colleague: 'måles ikke: en kollega',
    'organisation-off': 'måles ikke: Follow er slått av',
  },
}
