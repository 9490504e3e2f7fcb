import type { FileTexts } from '../en-US/tool-file.ts'

export const file: FileTexts = {
  title: 'Datei als verfolgten Link senden',
  intro:
    'Die Empfänger bekommen anstelle der Datei einen Link. Sie sehen, wann seine Seite geöffnet und wie oft die Datei heruntergeladen wird.',
  privacy: 'Die Datei liegt verschlüsselt beim Follow-Dienst Ihrer Organisation, bis sie abläuft.',
  notScanned:
    'Dateien werden nicht auf Viren geprüft: Ihr Betreiber hat keinen Virenscanner eingerichtet.',
  noKey: {
    title: 'Dateien können hier noch nicht aufbewahrt werden',
    text: 'Sie müssten verschlüsselt werden, und dafür gibt es keinen Schlüssel. Bitten Sie den Betreiber von Follow, SECRET_KEYS zu setzen.',
  },
  off: {
    title: 'Von Ihrem Administrator ausgeschaltet',
    text: 'Neue Dateien können nicht als verfolgte Links gesendet werden. Hängen Sie die Datei wie gewohnt an. Was schon geteilt ist, bleibt verfügbar, bis es abläuft.',
  },
  most: (size) => `Dateien dürfen höchstens ${size} groß sein.`,
  notMeasured: {
    title: 'Nicht bei diesen Empfängern',
    text: 'Bei mindestens einem Empfänger wird nicht gemessen, wer Links folgt; deshalb werden auch keine Dateiansichten gezählt. Hängen Sie die Datei wie gewohnt an.',
  },
  totalsOnly:
    'Bei diesen Empfängern zählen Ansichten nur in den Summen Ihrer Organisation; hier sehen Sie sie nicht.',
  attachments: 'Anlagen dieser E-Mail',
  noAttachments: 'Es sind keine Dateien angehängt.',
  turn: 'In einen verfolgten Link umwandeln',
  obstacles: {
    inline: 'Ein Bild im Text bleibt, wo es ist.',
    item: 'Eine angehängte E-Mail kann kein Link werden.',
    cloud: 'Ist bereits ein Link auf eine Cloud-Datei.',
    'too-large': 'Zu groß, um als Link gesendet zu werden.',
  },
  upload: 'Datei auswählen …',
  uploadField: 'Datei, die als verfolgter Link gesendet wird',
  confirm: {
    title: 'In einen verfolgten Link umwandeln?',
    text: (name) =>
      `${name} wird hochgeladen, ein Link darauf kommt dorthin, wo Sie schreiben, und die Anlage wird aus der E-Mail genommen.`,
    button: 'In Link umwandeln',
  },
  options: 'Wer sie bekommt, und wie lange',
  expires: 'Verfügbar für',
  days: (days) => (days === 1 ? '1 Tag' : `${days} Tage`),
  password: 'Kennwort (optional)',
  passwordHint:
    'Mindestens 6 Zeichen. Teilen Sie es den Empfängern auf anderem Weg als in dieser E-Mail mit.',
  passwordShort: 'Ein Kennwort hat mindestens 6 Zeichen.',
  once: 'Kann nur einmal heruntergeladen werden',
  onceHint:
    'Bei mehreren Empfängern bekommt sie nur der erste; senden Sie an jeden einzeln, bekommt sie jeder.',
  sending: (name) => `${name} wird gesendet …`,
  checking: (name) => `${name} wird geprüft …`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Die E-Mail ist, wie sie war.',
  failed: 'Aus der Datei wurde kein Link. Die E-Mail ist, wie sie war.',
  results: {
    shared: 'Der Link ist in der E-Mail. Ansichten sehen Sie, sobald sie gesendet ist.',
    'still-attached':
      'Der Link ist in der E-Mail, aber Outlook hat die Anlage nicht entfernt. Entfernen Sie sie selbst, sonst wird beides gesendet.',
    unverified:
      'Outlook hat nicht gesagt, ob der Link in der E-Mail ist. Sehen Sie nach, bevor Sie die Anlage entfernen.',
    lost: 'Outlook hat gemeldet, dass der Link eingefügt ist, aber er steht nicht in der E-Mail. Klicken Sie in den Text der E-Mail, und versuchen Sie es noch einmal. Die Anlage ist noch da.',
    empty:
      'Outlook gibt keinen Inhalt dieser Datei heraus: Sie ist leer, oder eine Richtlinie Ihrer Organisation hält ihn zurück. Lassen Sie sie angehängt.',
    blank: 'Die Datei ist leer.',
    gone: 'Die Anlage ist nicht mehr in der E-Mail.',
    'too-large': 'Diese Datei ist zu groß, um als Link gesendet zu werden.',
  },
  list: 'Dateien in dieser E-Mail',
  state: (count) => (count === 1 ? '1 Datei' : `${count} Dateien`),
  people: 'Menschen',
  all: 'Alle',
  file: 'Datei',
  downloads: (count) => (count === 1 ? '1-mal heruntergeladen' : `${count}-mal heruntergeladen`),
  numbersWhy:
    'Die Zahlen sind Aufrufe der Seite jeder Datei, von Personen und insgesamt. Beim Herunterladen zählt jeder Abruf, auch der von Programmen.',
  until: (day) => `bis ${day}`,
  states: {
    uploading: 'Nicht fertig',
    available: 'Verfügbar',
    expired: 'Abgelaufen',
    revoked: 'Zurückgezogen',
    removed: 'Entfernt',
  },
  hasPassword: 'mit Kennwort',
  oneTime: 'nur einmal',
  revoke: 'Zurückziehen',
  revokeOf: (name) => `${name} zurückziehen`,
  revokeConfirm: {
    title: 'Datei zurückziehen?',
    text: (name) =>
      `Niemand kann ${name} mehr herunterladen. Innerhalb von 30 Tagen können Sie sie wieder verfügbar machen.`,
    button: 'Zurückziehen',
  },
  renew: 'Wieder verfügbar machen',
  renewOf: (name) => `${name} wieder verfügbar machen`,
  replace: 'Ersetzen …',
  replaceField: (name) => `Neue Fassung von ${name}`,
  replaced: 'Ersetzt. Der Link in der E-Mail führt zur neuen Fassung.',
  version: (n) => `Fassung ${n}`,
  usedUp: 'Verbraucht',
  meanings: {
    expired:
      'Die Zeit ist um: Niemand bekommt sie mehr. Innerhalb von 30 Tagen können Sie sie verlängern.',
    revoked:
      'Niemand bekommt sie, bis Sie sie wieder verfügbar machen; das geht innerhalb von 30 Tagen.',
    usedUp: 'Sie wurde heruntergeladen und wird nur einmal herausgegeben.',
  },
  prolong: 'Um 30 Tage verlängern',
  prolongOf: (name) => `${name} um 30 Tage verlängern`,
  onceMore: 'Noch einmal erlauben',
  onceMoreOf: (name) => `Erlauben, dass ${name} noch einmal heruntergeladen wird`,
  renewConfirm: {
    title: 'Datei wieder verfügbar machen?',
    text: (name) => `Alle, die den Link haben, bekommen ${name} wieder.`,
    button: 'Verfügbar machen',
  },
  change: {
    open: 'Ändern …',
    openOf: (name) => `Ändern, wer ${name} bekommt, und wie lange`,
    expires: 'Verfügbar',
    asItIs: (day) => `Bis ${day}, wie bisher`,
    fromNow: (days) => `Ab jetzt ${days}`,
    newPassword: 'Neues Kennwort (optional)',
    newPasswordHint: 'Leer: Das Kennwort bleibt, wie es ist.',
    noPassword: 'Kein Kennwort mehr',
    confirm: {
      title: 'Kennwort entfernen?',
      text: (name) => `Alle, die den Link haben, bekommen ${name} von nun an ohne Kennwort.`,
      button: 'Entfernen',
    },
    save: 'Speichern',
    saved: 'Geändert. Es gilt sofort für den Link in der E-Mail.',
  },
  changeFailed: 'Die Datei wurde nicht geändert',
}
