import type { ComposeTexts } from '../en-US/compose.ts'
import { measurability } from './measurability.ts'

const links = (n: number) => (n === 1 ? '1 Link' : `${n} Links`)

const files = (n: number) => (n === 1 ? '1 Datei' : `${n} Dateien`)

export const compose: ComposeTexts = {
  title: 'Dieser E-Mail folgen',
  follow: 'Folgen',

  state: {
    words: {
      off: 'Nicht gefolgt',
      on: 'Gefolgt',
      voided: 'Nicht mehr gefolgt',
      expired: 'Der Entwurf lag zu lange',
    },
    texts: {
      off: 'Schalten Sie Folgen ein, um Öffnungen, Klicks und Antworten zu sehen.',
      on: 'Es beginnt mit dem Senden. Schalten Sie es aus, wird zu dieser E-Mail nichts erfasst.',
      voided: 'Das Folgen wurde beendet. Schalten Sie es ein, um dem Entwurf neu zu folgen.',
      expired:
        'Er wurde nicht rechtzeitig gesendet und geht ohne Folgen hinaus. Schalten Sie es ein, um ihm neu zu folgen.',
    },
    less: 'Schalten Sie Folgen ein. Was Sie davon sehen können, steht unten.',
    blocked: 'Folgen nicht möglich',
    blockedText: {
      off: 'Die E-Mail geht wie gewohnt hinaus.',
      on: 'Sie haben Folgen eingeschaltet, aber etwas steht dem entgegen. Die E-Mail geht wie gewohnt hinaus.',
      voided: 'Die E-Mail geht wie gewohnt hinaus.',
      expired: 'Die E-Mail geht wie gewohnt hinaus.',
    },
    switching: { on: 'Wird eingeschaltet…', off: 'Wird ausgeschaltet…' },
    reading: 'Der Entwurf wird gelesen',
  },

  obstacles: {
    'organisation-off': () => ({
      why: 'Follow ist in Ihrer Organisation ausgeschaltet.',
      how: 'E-Mails gehen wie gewohnt hinaus, und Links in gesendeten E-Mails funktionieren weiter. Ihre Administration kann Follow einschalten.',
    }),
    'recipient-opted-out': (names) => ({
      why: `Folgen ist nicht erlaubt bei ${names}.`,
      how: 'Ein solcher Empfänger genügt für die ganze E-Mail. Entfernen Sie ihn, senden Sie an jeden einzeln oder ohne Folgen.',
    }),
    'no-consent': (names) => ({
      why: `Noch keine Einwilligung von ${names}.`,
      how: 'Ein solcher Empfänger genügt für die ganze E-Mail. Bitten Sie darum, halten Sie fest, was man Ihnen gesagt hat, oder senden Sie ohne Folgen.',
    }),
    'mode-off': (names) => ({
      why: `Ihre Administration hat entschieden, dass E-Mails an ${names} nicht gefolgt wird.`,
      how: 'Ein solcher Empfänger genügt für die ganze E-Mail. Entfernen Sie sie, senden Sie an jeden einzeln oder ohne Folgen.',
    }),
    'internal-only': () => ({
      why: 'Die E-Mail geht nur an Kolleginnen und Kollegen, denen nie gefolgt wird.',
      how: 'Fügen Sie einen Empfänger außerhalb Ihrer Organisation hinzu.',
    }),
    'no-recipient': () => ({
      why: 'Diese E-Mail hat noch keinen Empfänger.',
      how: 'Fügen Sie einen Empfänger hinzu, dann zeigt sich, ob Folgen möglich ist.',
    }),
    'plain-text': () => ({
      why: 'Diese E-Mail ist Nur-Text.',
      how: 'Wählen Sie HTML als Format, um ihr zu folgen. In Outlook finden Sie das unter „Text formatieren“.',
    }),
  },
  wholeMail: 'Der ganzen E-Mail wird nicht gefolgt',
  onFailed: 'Folgen hat nicht geklappt',
  offFailed: 'Konnte nicht ausgeschaltet werden',
  leftBehind: {
    title: 'Nicht gefolgt, aber etwas ist übrig',
    texts: {
      key: 'Der Dienst hat es nicht erfahren. Die E-Mail wurde nie gesendet, also wird nichts erfasst.',
      draft: 'Outlook ließ den Entwurf nicht aufräumen. Für ihn wird nichts erfasst.',
      body: 'Der Text enthält vielleicht noch, was das zurückgenommene Senden eingefügt hat: Links, die über Follow führen, und ein unsichtbares Bild. Die Links funktionieren, und nichts wird erfasst.',
    },
  },
  draftFailed: 'Der Entwurf konnte nicht gelesen werden',
  noBeacon:
    'Öffnungen werden vielleicht nicht erfasst, weil dieser Entwurf zwischendurch geschlossen war. Schalten Sie Folgen aus und wieder ein, um sie zu sehen.',

  recipients: {
    title: 'Empfänger',
    none: 'Noch kein Empfänger.',
    allow: 'Erlaubt',
    deny: 'Nicht erlaubt',
    internal: 'Nicht gefolgt',
    colleague: 'Ihre Organisation',
    fields: { to: 'An', cc: 'Cc', bcc: 'Bcc' },
    count: (n) => (n === 1 ? '1 Empfänger' : `${n} Empfänger`),
    oneBody:
      'Alle erhalten dieselbe E-Mail. Eine Öffnung oder ein Klick stammt von irgendwem unter ihnen; nur eine Antwort verrät, von wem.',
    showAll: (n) => `Alle ${n} anzeigen`,

    measured: {
      totals: 'Öffnungen und Klicks nur in Summen',
      clicks: 'Nur Klicks',
      opens: 'Nur Öffnungen',
    },
    back: 'Zurück zum Entwurf',
  },

  partial: {
    title: 'Nur Antworten',
    text: (names) =>
      `Wegen ${names} erhält diese E-Mail weder ein unsichtbares Bild noch verfolgte Links. Sie sehen Antworten, außer von Personen, die abgelehnt haben.`,
  },
  ask: {
    button: 'In dieser E-Mail um Einwilligung bitten',
    text: 'Die E-Mail erhält eine Zeile, die zu einer Seite führt, auf der man zustimmen kann. Dafür werden ihre Öffnungen und Klicks nicht gemessen; Antworten sehen Sie.',
    asks: 'Bittet um Einwilligung: Öffnungen und Klicks werden nicht gemessen, Antworten sehen Sie.',
  },

  measurability,

  seen: {
    title: 'Was Sie sehen können',
    opens: 'Öffnungen',
    links: 'Links',
    replies: 'Antworten',
    opensYes: 'Sichtbar, wenn das E-Mail-Programm des Empfängers Bilder lädt.',
    opensLess: {
      totals: 'Zählen nur in den Summen Ihrer Organisation. Hier sehen Sie sie nicht.',
      nothing: 'Werden bei diesen Empfängern nicht gemessen.',
    },
    opensNo: {
      'plain-text':
        'Nicht sichtbar: Diese E-Mail ist Nur-Text. Wählen Sie HTML als Format, um sie zu sehen.',
      protected: 'Nicht sichtbar: Diese E-Mail ist geschützt und darf nicht verändert werden.',
    },
    repliesYes: 'Sichtbar, sobald Sie sie öffnen.',
    linksFollowed: (n) => `${links(n)} mit Folgen`,
    linksLeftAlone: (n) => `${n} unverändert`,
    linksInserted: (n) => `${links(n)}, als verfolgt eingefügt: Ihnen wird trotzdem gefolgt.`,
    files: 'Dateien',
    filesTracked: (n) => `${files(n)} als verfolgter Link: Aufrufe werden gesehen.`,
    filesAttached: (n) =>
      `${files(n)} angehängt: Niemand sieht, ob sie geöffnet ${n === 1 ? 'wird' : 'werden'}.`,
    linksNone: 'Diese E-Mail enthält keine Links.',
    linksTotals: 'Klicks zählen nur in Summen',
    linksNotMeasured: 'Unverändert: Klicks werden bei diesen Empfängern nicht gemessen.',
    linksUntouched: {
      'plain-text': 'Nicht gefolgt: Diese E-Mail ist Nur-Text.',
      'inline-images':
        'Nicht gefolgt: Diese E-Mail zeigt Bilder, die beim Ändern der Links Schaden nehmen könnten. Hängen Sie die Bilder stattdessen als Dateien an.',
      protected: 'Nicht gefolgt: Diese E-Mail ist geschützt und darf nicht verändert werden.',
      'too-large': 'Nicht gefolgt: Diese E-Mail ist zu groß, um sie gefahrlos zu ändern.',
    },
    list: (n) => (n === 1 ? 'Den Link anzeigen' : `Alle ${n} Links anzeigen`),
    followed: (target) => `Gefolgt: ${target}`,
    leftAlone: (reason) => `Unverändert: ${reason}`,
    refresh: 'Neu prüfen',
    checkedAt: (time) => `Stand ${time}`,
  },

  footer: 'Eine Zeile unter der E-Mail führt Empfänger zu einer Seite darüber, was gemessen wird.',
  /** Sent for somebody else; `name` is theirs. */
  onBehalf: (name) =>
    `Diese E-Mail geht im Namen von ${name} hinaus. Was ihre Empfänger tun, wird Ihnen gezeigt.`,

  tools: {
    title: 'Werkzeuge',
    names: {
      template: 'Vorlage einfügen',
      link: 'Verfolgten Link einfügen',
      file: 'Datei als verfolgten Link senden',
      reminder: 'Erinnerung',
      later: 'Zum besten Zeitpunkt senden',
      individually: 'An jeden einzeln senden',
    },
  },

  privacy: {
    title: 'Was erfasst wird',
    text: 'Empfänger, Betreff und Linkziele der E-Mails, denen Sie folgen, nie ihr Text. Von Lesenden: was sie getan haben und wann. Netzadressen und Geräteangaben dienen nur dazu, Menschen von Maschinen zu unterscheiden, und werden verworfen.',
  },
}
