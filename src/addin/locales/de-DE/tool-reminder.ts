import type { ReminderTexts } from '../en-US/tool-reminder.ts'

export const reminder: ReminderTexts = {
  title: 'Erinnerung',
  intro: 'Sie werden zu diesem Zeitpunkt erinnert. Outlook muss dafür nicht offen sein.',
  kind: 'Erinnern',
  kinds: {
    'no-reply-by': 'Wenn bis dahin keine Antwort da ist',
    'not-opened-by': 'Wenn sie bis dahin nicht geöffnet wurde',
    anyway: 'Auf jeden Fall',
  },
  day: 'Tag',
  time: 'Uhrzeit',
  choices: {
    label: 'Zeitpunkt wählen',
    tomorrow: 'Morgen',
    'in-two-days': 'In 2 Tagen',
    monday: 'Montag',
  },
  text: 'Woran',
  textHint: 'Zum Beispiel: wegen des Angebots anrufen',
  left: (_n, count) => `Noch ${count} Zeichen`,
  tooLong: (_n, count) => `${count} Zeichen zu viel`,
  past: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
  noTime: 'Wählen Sie einen Tag und eine Uhrzeit.',
  set: 'Erinnerung setzen',
  change: 'Erinnerung ändern',
  remove: 'Erinnerung entfernen',
  removed: 'Die Erinnerung wurde entfernt.',
  saved: 'Die Erinnerung ist gesetzt.',
  failed: 'Die Erinnerung wurde nicht geändert',
  notNoted:
    'Outlook hat die Erinnerung nicht bei diesem Entwurf behalten. Sie ist gesetzt und steht bei Ihren Erinnerungen, sieht aber weder Antworten noch Öffnungen dieser E-Mail.',
  hardToSee:
    'Bei dieser Firma werden Bilder oft vorab oder gar nicht geladen; eine Öffnung wird dann vielleicht nicht bemerkt.',
  waits: {
    'no-reply-by': (when) => `Wenn bis ${when} keine Antwort da ist`,
    'not-opened-by': (when) => `Wenn sie bis ${when} nicht geöffnet wurde`,
    anyway: (when) => `Auf jeden Fall am ${when}`,
  },
  warnings: {
    'not-followed': 'Dieser E-Mail wird nicht gefolgt; niemand wird sehen, ob es geschieht.',
    unfollowed: 'Dieser E-Mail wird nicht mehr gefolgt; niemand wird sehen, ob es geschieht.',
    'held-back': 'Diese E-Mail wird erst danach gesendet; bis dahin kann nichts geschehen.',
    'not-measured':
      'Öffnungen dieser E-Mail werden nicht gemessen; niemand wird sehen, ob es geschieht.',
    'opted-out':
      'Ein Empfänger hat das Messen nicht die ganze Zeit erlaubt; es wird nicht alles gesehen.',
    'organisation-off': 'Follow war zeitweise ausgeschaltet; es wurde nicht alles gesehen.',
  },
  gaps: {
    'not-followed': 'Niemand konnte sehen, ob es geschehen ist: Der E-Mail wurde nicht gefolgt.',
    unfollowed: 'Niemand konnte sehen, ob es geschehen ist: Der E-Mail wurde nicht mehr gefolgt.',
    'held-back': 'Die E-Mail war bis dahin noch nicht gesendet.',
    'not-measured':
      'Niemand konnte sehen, ob es geschehen ist: Öffnungen dieser E-Mail werden nicht gemessen.',
    'opted-out':
      'Niemand konnte alles sehen: Ein Empfänger hat das Messen nicht die ganze Zeit erlaubt.',
    'organisation-off': 'Niemand konnte alles sehen: Follow war zeitweise ausgeschaltet.',
  },
  happened: {
    opened: 'Sie wurde geöffnet.',
    clicked: 'Ein Link darin wurde angeklickt.',
    'file-viewed': 'Eine Datei daraus wurde angesehen.',
    replied: 'Jemand hat geantwortet.',
  },
  met: 'Sie wurden erinnert.',
  late: (minutes) => `Sie wurden verspätet erinnert: ${minutes}.`,
  cleared: 'Nicht mehr nötig.',
  invalid: 'Soweit bekannt, wurde die E-Mail nie gesendet.',
  dismissed: 'Erledigt.',
  to: (name) => `An ${name}`,
  noSubject: '(kein Betreff)',
  snoozed: (count, text) => (count === 1 ? 'Einmal verschoben' : `${text} Mal verschoben`),
  mail: { title: 'Erinnerung', add: 'Erinnern', cancel: 'Abbrechen' },
  list: {
    title: 'Erinnerungen',
    open: 'Offen',
    done: 'Erledigt',
    show: 'Welche Erinnerungen',
    emptyTitle: 'Keine Erinnerungen',
    emptyText:
      'Setzen Sie eine, während Sie eine E-Mail schreiben, unter „Erinnerung“ bei den Werkzeugen, oder an einer gesendeten E-Mail. Hier erfahren Sie, wenn bis dahin niemand geantwortet oder geöffnet hat.',
    emptyDone: 'Noch nichts ist erledigt.',
    openMail: 'E-Mail öffnen',
    snooze: 'Verschieben',
    snoozeHour: 'Um eine Stunde',
    snoozeTomorrow: 'Bis morgen früh',
    snoozePick: 'Bis…',
    dismiss: 'Erledigt',
    failed: 'Die Erinnerung wurde nicht geändert',
  },
}
