import type { IndividualTexts } from '../en-US/tool-individual.ts'

export const individual: IndividualTexts = {
  title: 'Send hver for sig',
  intro:
    'Alle får deres egen mail fra din postkasse, med samme tekst og samme filer. Så er hver åbning og hvert klik med sikkerhed deres.',
  toLine: 'Ingen ser, hvem der ellers fik den: Til har kun én person, og Cc og Bcc bliver til Til.',
  takes: (minutes, isOne) =>
    isOne ? 'Det tager cirka et minut.' : `Det tager cirka ${minutes} minutter.`,
  why: 'Hvorfor så længe?',
  whyText:
    'Exchange tager højst imod 30 mails i minuttet fra én postkasse. Du kan arbejde videre og lukke denne rude: Det, der mangler, sendes, når du åbner den igen.',
  draftStays: 'Kladden bliver, som den er. Send den ikke også.',
  unfollows: 'Selve kladden følges ikke længere; hver mail følges for sig.',
  names: 'Vis navne i Til, ikke kun adresser',
  choice: 'De, der ikke må måles,',
  choices: { send: 'får mailen uden nogen måling', 'leave-out': 'får ingen mail' },
  who: 'Hvem får hvad',
  measured: 'måles',
  start: (count) => `Send ${count} mails`,
  starting: 'Forbereder…',
  permission: {
    title: 'Din tilladelse er nødvendig',
    text: 'Follow skriver og sender disse mails i din egen postkasse, direkte med Outlook. Teksten går aldrig til Follows server.',
    button: 'Giv tilladelse og fortsæt',
  },
  obstacles: {
    'not-own':
      'Denne mail går ud i en andens navn. At sende hver for sig kan kun ske fra ens egen postkasse.',
    others:
      'Denne mail går til en liste eller et navn, som Outlook ikke kender. Skriv personerne selv.',
    'too-few': 'Mails hver for sig kræver mindst 2 forskellige personer. Føj dem til denne mail.',
    'too-many':
      'Højst 100 personer kan få mails hver for sig på én gang. Fordel dem på flere mails.',
    attachment:
      'En mail eller et link til skyen er vedhæftet og kan ikke kopieres. Vedhæft det som fil.',
  },
  tidy: {
    folder: 'Mails hver for sig',
    option: (folder) => `Læg kopierne i mappen “${folder}” i Sendt post`,
    why: 'Ellers ligger de alle i Sendt post. Intet slettes, og valget huskes.',
    moving: (left) => `Kopierne lægges væk: ${left} tilbage`,
    left: (count, isOne) =>
      isOne ? '1 kopi ligger stadig i Sendt post.' : `${count} kopier ligger stadig i Sendt post.`,
    again: 'Læg dem væk nu',
    done: 'Kopierne ligger i deres egen mappe i Sendt post.',
    unfinished: (subject, left) => `${subject}: ${left}`,
  },
  along: {
    title: 'Hvad der følger med',
    always:
      'Billeder, filer, prioritet, følsomhed, kategorier, svaradresse og kvitteringer følger med hver mail. Opfølgningsflag og afstemningsknapper gør ikke.',
    template: 'Hver mail, der følges, tæller for skabelonen.',
    asks: 'De, der må spørges, bliver bedt om samtykke, hver i deres egen mail.',
    links:
      'Hver mail, der følges, har sit eget link til hver fil. Så er hver visning med sikkerhed deres.',
    reminder: 'Mind mig om hver mail, der følges, som det er sat for denne kladde',
    noReminder: 'Påmindelsen bliver så hos kladden, der ikke længere følges.',
    delay: (when) =>
      `Denne kladde skal holdes tilbage til ${when}. Mails hver for sig kan ikke holdes tilbage.`,
    atOnce: 'Send dem med det samme i stedet',
    atOnceFirst: 'Sig først, at de må gå ud med det samme, eller kom tilbage på det tidspunkt.',
  },
  notClean:
    'Denne kladde er sendt før og kom tilbage, og den har stadig dele af Follow i sig, som ikke kan tages ud. Skriv den på ny.',
  notSaved:
    'Outlook har endnu ikke gemt denne version af kladden i postkassen. Vent et øjeblik, og prøv igen.',
  draftGone:
    'Kladden er ikke i postkassen længere. De, der ikke har fået deres mail, kan ikke få den herfra.',
  denied: 'Outlook lader ikke Follow sende mails. Spørg din administrator.',
  startFailed: 'Intet blev sendt',
  run: {
    title: 'Mails hver for sig',
    progress: (sent, total) => `${sent} af ${total} sendt`,
    failed: (count) => `${count} ikke sendt`,
    leftOut: (count) => `${count} udeladt`,
    pause: 'Pause',
    pausing: 'Pause efter denne…',
    goOn: 'Fortsæt',
    paused: 'Pause. Intet går tabt; fortsæt, når du vil, også efter at ruden har været lukket.',
    overtaken: 'Et andet vindue sender disse mails. Fortsæt her, når det er færdigt.',
    interrupted: 'Det kan ikke fortsætte lige nu. Intet går tabt, og ingen får to.',
    busy: (until) => `Outlook beder om at vente til ${until}. Intet går tabt; fortsæt derefter.`,
    retry: 'Prøv disse igen',
    again: 'Send igen',
    stop: 'Aflys resten',
    stopTitle: 'Aflys resten?',
    stopText: (sent) =>
      `${sent} er sendt, og det bliver de ved med at være. De andre får ingen mail.`,
    done: 'Alle har fået deres mail.',
    stopped: 'Resten blev aflyst.',
    keep: 'Kladden ligger stadig i Kladder. Send den ikke også.',
    moveDraft: 'Flyt kladden til Slettet post',
    moved: 'Kladden ligger i Slettet post.',
    notMoved: 'Kladden kunne ikke flyttes.',
    close: 'Tilbage til mailen',
    results: 'Hvad der skete med hver',
  },
  unfinished: {
    title: 'Ikke færdig endnu',
    line: (subject, sent, total) => `${subject}: ${sent} af ${total} sendt`,
    noSubject: '(intet emne)',
    open: 'Se',
  },
  loading: 'kladden',
  steps: {
    planned: 'venter',
    drafted: 'skrevet, ikke sendt endnu',
    sending: 'sendes',
    sent: 'sendt',
    failed: 'ikke sendt',
    'left-out': 'udeladt',
    stopped: 'aflyst',
  },
  failures: {
    refused: 'Outlook afviste denne mail.',
    address: 'Outlook accepterer ikke denne adresse.',
    lost: 'Mailen ligger ikke i nogen mappe længere. Den kan være gået ud. Se efter, før du sender den igen.',
  },
  unmeasured: {
    'contact-opted-out': 'måles ikke: denne kontakt må ikke følges',
    'account-opted-out': 'måles ikke: dette firma må ikke følges',
    refused: 'måles ikke: har sagt nej',
    withdrawn: 'måles ikke: har trukket samtykket tilbage',
    'no-consent': 'måles ikke: har ikke givet samtykke',
    'mode-off': 'måles ikke: administratoren har besluttet det',
    colleague: 'måles ikke: en kollega',
    'organisation-off': 'måles ikke: Follow er slået fra',
  },
}
