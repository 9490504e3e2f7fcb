import type { ReadMailTexts } from '../en-US/read-mail.ts'
import { some } from '../some.ts'

export const mail: ReadMailTexts = {
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
    'no-links': 'Die E-Mail enthält keine geeigneten Links. Öffnungen und Antworten sind zu sehen.',
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
}
