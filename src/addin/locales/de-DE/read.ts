import type { ReadTexts } from '../en-US/read.ts'
import { some } from '../some.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const read: ReadTexts = {
  message: 'Diese Nachricht',

  counts: {
    opens: 'Öffnungen',
    clicks: 'Klicks',
    fileViews: 'Dateiaufrufe',
    replies: 'Antworten',
    byPeople: 'von Personen',
    inAll: (all) => `${all} insgesamt`,
    why: 'Warum zwei Zahlen?',
    whyText:
      'Die große Zahl ist, was nach unserer Kenntnis Menschen getan haben. Nicht enthalten sind Maschinen, die E-Mails vorab abrufen oder Links prüfen, Ihre eigenen Aufrufe und alles, was sich nicht zuordnen lässt. Nichts geht verloren: Unten steht alles mit Begründung.',
    means: {
      opens:
        'Ein Mailprogramm hat das unsichtbare Bild der E-Mail geladen. Wo Bilder blockiert sind, bleibt eine Öffnung unbemerkt.',
      clicks: 'Ein Link der E-Mail wurde über Follow aufgerufen.',
      fileViews: 'Eine verlinkte Datei wurde angesehen.',
      replies: 'Eine Antwort ist eingegangen. Sie wird bemerkt, wenn Sie sie öffnen.',
    },
    kindLeftOut: (n) => `Ausgelassen: ${n}.`,
    leftOut: (n) =>
      `Hier ${n === 1 ? 'ist' : 'sind'} ${some(n, 'Interaktion', 'Interaktionen')} nicht enthalten.`,
    nothingLeftOut: 'Hier ist alles enthalten.',
    ownHidden: (n) =>
      n === 1
        ? '1 Aufruf von Ihnen oder Ihrem Team ist ausgeblendet.'
        : `${n} Aufrufe von Ihnen oder Ihrem Team sind ausgeblendet.`,
  },

  mail: {
    title: 'Sie folgen dieser E-Mail',
    label: 'Gefolgte E-Mail',
    voidedTitle: 'Sie folgen dieser E-Mail nicht mehr',
    pendingTitle: 'Dieser E-Mail wird noch nicht gefolgt',
    status: {
      notSent: 'Noch nicht gesendet',
      scheduled: 'Versand geplant',
      notFollowed: 'Gesendet, aber nicht gefolgt',
      notOpened: 'Noch nicht geöffnet',
      opened: 'Geöffnet',
      clicked: 'Ein Link wurde angeklickt',
      viewed: 'Eine Datei wurde angesehen',
      clickedAndViewed: 'Ein Link wurde angeklickt und eine Datei angesehen',
      replied: 'Beantwortet',
    },
    lastOpened: (ago) => `Zuletzt geöffnet: ${ago}`,
    lastActivity: (ago) => `letzte Aktivität ${ago}`,
    sent: (when) => `Gesendet: ${when}`,
    heldUntil: (when) => `Wird zurückgehalten bis: ${when}`,
    delivered: (when) => `Zugestellt: ${when}`,
    to: (names) => `An ${names}`,
    more: (n) => `${n} weitere`,
    others: 'weitere',
    colleagues: (n) => `${n} aus Ihrer Organisation`,
    engaged: (n, total) =>
      `Mindestens ${n} von ${total} Empfängern ${n === 1 ? 'hat' : 'haben'} reagiert.`,
    somebody: (total) =>
      `Jemand von ${total} hat reagiert. Alle erhielten dieselbe E-Mail; wer es war, lässt sich nicht sagen.`,
    theOne: 'Der Empfänger hat reagiert.',
    someone: 'Jemand hat reagiert. Es ist nicht sicher, dass es der Empfänger war.',
    nobody: (total) =>
      total === 1
        ? 'Der Empfänger hat noch nicht reagiert.'
        : `Von ${total} Empfängern hat noch niemand reagiert.`,
    links: 'Links',
    link: 'Link',
    people: 'Personen',
    all: 'Alle',
    lastClicked: (ago) => `Zuletzt angeklickt: ${ago}`,
    neverClicked: 'Noch nicht angeklickt',
    sharedFiles: (n) => `${some(n, 'Datei', 'Dateien')} als Link freigegeben`,
    leftAlone: (n) => `${some(n, 'Link wurde', 'Links wurden')} nicht verändert`,
    leftAloneReasons: {
      'not-web': 'keine Webadresse',
      'already-tracked': 'wird bereits verfolgt',
      'shared-file': 'führt zu einer freigegebenen Datei',
      'link-protection': 'von einem Linkschutz umgeschrieben',
      unsubscribe: 'zum Abmelden',
      meeting: 'zur Teilnahme an einer Besprechung',
      'text-is-address': 'zeigt selbst seine Adresse',
      'opted-out': 'ausdrücklich ausgenommen',
      quoted: 'im zitierten Text',
      credentials: 'enthält Namen oder Kennwort',
      'too-long': 'zu lang',
      malformed: 'keine gültige Adresse',
    },
    leftAloneOther: 'aus einem anderen Grund',
    outcomes: {
      ok: 'Klicks auf Links in dieser E-Mail werden erfasst.',
      'no-links':
        'Die E-Mail enthält keine geeigneten Links. Öffnungen und Antworten sind zu sehen.',
      'plain-text': 'Die E-Mail wurde als Nur-Text gesendet; nur Antworten sind zu sehen.',
      'inline-images': 'Die E-Mail enthält Bilder, daher blieben ihre Links unverändert.',
      protected: 'Die E-Mail ist geschützt, daher blieben ihre Links unverändert.',
      'too-large': 'Die E-Mail ist sehr groß, daher blieben ihre Links unverändert.',
      'api-timeout':
        'Die E-Mail ging unverändert hinaus, weil der Dienst nicht rechtzeitig geantwortet hat.',
      'api-error':
        'Die E-Mail ging unverändert hinaus, weil der Dienst keine brauchbare Antwort gab.',
      'host-error': 'Die E-Mail ging unverändert hinaus, weil Outlook keine Änderung zuließ.',
      refused:
        'Der E-Mail wird nicht gefolgt, weil ein Empfänger ausgenommen ist oder „Folgen“ ausgeschaltet war.',
      'not-measured':
        'Die Links blieben unverändert, weil Klicks bei diesen Empfängern nicht gemessen werden.',
    },
    outcomeUnknown: 'Beim Senden wurde nicht bestätigt, dass der E-Mail gefolgt wird.',
    offer:
      'Bisher wird nichts erfasst. Sie können noch beginnen: Öffnungen und Antworten zählen ab jetzt.',
    openSentMail:
      'Nichts wird erfasst. Um ihr doch zu folgen, öffnen Sie sie in den gesendeten E-Mails.',
    blindCopies:
      'Sie hatte Blindkopien (Bcc). In der gesendeten E-Mail steht nicht, wer sie bekam; ob ihnen gefolgt werden darf, lässt sich nicht prüfen. Ihr wird nicht gefolgt.',
    theirTitle: (name) => `${name} folgt dieser E-Mail`,
    theirVoidedTitle: (name) => `${name} folgt dieser E-Mail nicht mehr`,
    noReply: 'Noch keine Antwort',
    nobodyReplied: 'Bisher hat niemand geantwortet.',
    notMeasured: 'nicht gemessen',
    totalsOnly: 'nur in Summen',
    measures: {
      totals: {
        both: 'Öffnungen und Klicks dieser E-Mail zählen nur in den Summen Ihrer Organisation.',
        opens: 'Öffnungen dieser E-Mail zählen nur in den Summen Ihrer Organisation.',
        clicks: 'Klicks in dieser E-Mail zählen nur in den Summen Ihrer Organisation.',
      },
      nothing: {
        both: 'Öffnungen und Klicks dieser E-Mail werden nicht gemessen; Antworten werden bemerkt.',
        opens: 'Öffnungen dieser E-Mail werden nicht gemessen.',
        clicks: 'Klicks in dieser E-Mail werden nicht gemessen.',
      },
    },
    startNow: 'Jetzt folgen',
    starting: 'Wird gestartet…',
    notRecording: 'Keine Erfassung:',
    silenced: {
      'organisation-off': () => '„Folgen“ ist in Ihrer Organisation ausgeschaltet.',
      'recipient-opted-out': (names) => `${names || 'Ein Empfänger'}: Folgen ist nicht erlaubt.`,
      'no-consent': (names) => `${names || 'Ein Empfänger'}: keine Einwilligung.`,
      'mode-off': (names) =>
        `${names || 'Ein Empfänger'}: Ihre Administration hat Folgen ausgeschlossen.`,
      'internal-only': () => 'Alle Empfänger gehören zu Ihrer Organisation.',
      'no-recipient': () => 'Die E-Mail hat keinen Empfänger.',
    },
    unfollow: 'Nicht mehr folgen',
    unfollowTitle: 'Dieser E-Mail nicht mehr folgen?',
    unfollowText:
      'Zu dieser E-Mail wird nichts Neues erfasst. Bisher Erfasstes bleibt erhalten, und ihre Links funktionieren weiter. Das lässt sich nicht rückgängig machen.',
    voidedText: 'Es wird nichts Neues erfasst. Ihre Links funktionieren weiter.',
    failed: 'Das hat nicht geklappt',
  },

  reply: {
    title: 'Antwort auf eine E-Mail, der Sie folgen',
    label: 'Die beantwortete E-Mail',
    open: 'Details anzeigen',
    unresolved: 'Ob Sie diesem Austausch folgen, ließ sich nicht ermitteln.',
  },

  timeline: {
    title: 'Was geschehen ist',
    label: 'Interaktionen',
    show: 'Anzeigen',
    people: (n) => `Personen (${n})`,
    everything: (n) => `Alles (${n})`,
    empty: 'Bisher ist nichts geschehen.',
    emptyPeople: 'Bisher nichts von Personen. „Alles“ zeigt das Übrige.',
    more: 'Mehr anzeigen',
    loadingMore: 'Wird geladen…',
    kinds: {
      open: 'Geöffnet',
      click: 'Link angeklickt',
      'file-view': 'Datei angesehen',
      reply: 'Geantwortet',
    },
    verdicts: { person: 'Person', machine: 'Maschine', self: 'Sie', unknown: 'Unklar' },
    copyOf: (who) => `E-Mail an ${who}`,
    oneOf: (n) => `eine von ${n} Personen`,
    unknownWho: 'nicht zuzuordnen',
    colleaguesMail: 'E-Mail aus Ihrem Team',
    why: 'Warum wir das annehmen',
    ...verdict,
    ...evidence,
    attributionReasons,
    rules: (version) => `Regeln ${version}`,
    link: 'Link',
    file: 'Datei',
    mail: 'E-Mail',
    when: 'Wann',
    who: 'Wer',
    client: 'Programm',
  },

  own: {
    title: 'Sie folgen dieser E-Mail nicht',
    text: 'Klicken Sie beim Schreiben auf „Folgen“, um zu sehen, was Empfänger mit der E-Mail tun.',
    recipients: 'Empfänger',
    denied: 'Folgen nicht erlaubt',
    onlyColleagues:
      'Sie ging nur an Personen in Ihrer Organisation. Internen E-Mails wird nie gefolgt.',
  },

  none: {
    title: 'Niemand anzuzeigen',
    text: 'Dieses Element hat keinen externen Absender. Öffnen Sie eine E-Mail von einem Kontakt, um dessen Engagement zu sehen.',
  },
}
