import type { AdminImportTexts } from '../en-US/admin-import.ts'

const rows = (n: number, text: string) => (n === 1 ? '1 Zeile' : `${text} Zeilen`)

export const adminImport: AdminImportTexts = {
  faults: {
    'no-name': 'Der Name fehlt.',
    'no-domain': 'Die Domain fehlt.',
    'bad-domain': 'Das ist keine Mail-Domain.',
    'bad-address': 'Das ist keine Mailadresse.',
    'too-long': 'Eine Zelle ist zu lang.',
    'free-mail': 'Dort kann jeder eine Adresse haben: Keine Firma hat eine solche Domain.',
    internal: 'Das gehört Ihrer eigenen Organisation.',
    taken:
      'Die Domain gehört einer anderen Firma. Führen Sie beide auf der Seite „Firmen“ zusammen.',
    'several-accounts':
      'Die Domains gehören verschiedenen Firmen. Führen Sie diese auf der Seite „Firmen“ zusammen.',
    'unknown-parent':
      'Keine Firma heißt wie die, zu der sie gehören soll. Berichtigen Sie den Namen, oder geben Sie jener Firma eine eigene Zeile.',
    'unknown-owner':
      'Niemand mit dieser Adresse hat sich bei Follow angemeldet. Lassen Sie die Zelle leer, oder importieren Sie später noch einmal.',
    'unknown-account':
      'Keine Firma heißt so. Berichtigen Sie den Namen, lassen Sie die Zelle leer, oder importieren Sie zuerst Firmen.',
    circular: 'Sie würde zu sich selbst gehören.',
    repeated: 'Eine Zeile darüber betrifft dasselbe.',
    erased: 'Diese Person hat ihre Daten löschen lassen.',
    'bad-type': 'Die Art ist weder Kontakt noch Lead.',
  },
  counted: {
    created: (n, text) => `${rows(n, text)}: neu`,
    changed: (n, text) => `${rows(n, text)}: geändert`,
    unchanged: (n, text) => `${rows(n, text)}: schon bekannt, nichts zu ändern`,
    later: (n, text) =>
      `${rows(n, text)}: entscheidet sich beim Import, weil eine andere Zeile dazugehört`,
    refused: (n, text) => `${rows(n, text)}: nicht möglich`,
    'not-sent': (n, text) => `${rows(n, text)}: nicht erledigt`,
  },

  source: {
    title: 'Was soll importiert werden?',
    kind: 'Zeilen der Datei',
    kinds: { accounts: 'Firmen', contacts: 'Kontakte' },
    texts: {
      accounts:
        'Eine Zeile je Firma, mit Namen und Mail-Domains. Soweit bekannt auch, zu wem sie gehört, und die Mailadresse der Person im Vertrieb.',
      contacts:
        'Eine Zeile je Person, mit Mailadresse. Soweit bekannt auch Name, Kontakt oder Lead und die Firma.',
    },
    formats:
      'Eine CSV- oder TSV-Datei, wie Tabellenprogramme und CRM-Systeme sie schreiben. Geändert wird erst etwas, wenn Sie gesehen haben, was geschehen würde.',
    choose: 'Datei wählen …',
    file: 'Datei mit Zeilen',
    outlook: 'Outlook-Kontakte lesen',
    outlookText:
      'Outlook-Kontakte: jene in den Postfächern, die für das Firmen-Engagement gewählt sind.',
    unreadable:
      'Die Datei ließ sich nicht lesen. Speichern Sie sie neu als CSV oder TSV, und wählen Sie sie noch einmal.',
    tooLarge: (megabytes) => `Die Datei ist größer als ${megabytes} MB. Teilen Sie sie auf.`,
    empty:
      'In dieser Datei sind keine Zeilen. Wählen Sie die, die sie enthält; bei einer Tabelle speichern Sie das Blatt mit den Zeilen.',
    tooMany: (most) => `In dieser Datei sind mehr als ${most} Zeilen. Teilen Sie sie auf.`,
    tooWide: (most) =>
      `In dieser Datei sind mehr als ${most} Spalten. Lassen Sie weg, was nicht gebraucht wird.`,
  },

  outlook: {
    label: 'Outlook-Kontakte',
    columns: { email: 'Adresse', name: 'Name', company: 'Firma' },
    reading: (done, of) => `${done} von ${of} Postfächern gelesen …`,
    begun: 'Die Postfächer werden gelesen …',
    cancel: 'Anhalten',
    none: 'In den gewählten Postfächern sind keine Kontakte mit Mailadresse.',
    failed: 'Die Outlook-Kontakte wurden nicht gelesen',
    notSetUpTitle: 'Das Firmen-Engagement ist noch nicht eingerichtet',
    notSetUpText:
      'Outlook-Kontakte kommen aus den Postfächern, die für das Firmen-Engagement gewählt sind. Wählen Sie diese zuerst und lassen Sie die Berechtigung erteilen.',
    setUp: 'Firmen-Engagement einrichten',
  },

  columns: {
    title: (label) => `Spalten von ${label}`,
    hasHead: 'Die erste Zeile enthält die Namen der Spalten',
    text: 'Sagen Sie, welche Spalte was enthält. Was erkannt wurde, ist schon ausgefüllt.',
    fields: {
      email: 'Mailadresse',
      name: 'Name',
      domains: 'Mail-Domains',
      parent: 'Gehört zu',
      owner: 'Vertrieb (Mailadresse)',
      type: 'Kontakt oder Lead',
      account: 'Firma',
    },
    none: 'Nicht in der Datei',
    nameless: (letter) => `Spalte ${letter}`,
    first: 'Die ersten Zeilen, wie sie gelesen werden',
    line: 'Zeile',
    missing: (list) => `Wählen Sie eine Spalte für: ${list}`,
    check: (n, text) => `${rows(n, text)} prüfen`,
    other: 'Andere Datei wählen',
  },

  preview: {
    title: 'Was geschehen würde',
    first: 'Die ersten Zeilen und was aus ihnen wird',
    result: 'Ergebnis',
    outcomes: {
      created: 'Neu',
      changed: 'Geändert',
      unchanged: 'Nichts zu ändern',
      later: 'Entscheidet sich beim Import',
      refused: 'Nicht möglich',
    },
    working: (done, of) => `${done} von ${of} Zeilen geprüft …`,
    stopped: (done, of) => `Angehalten nach ${done} von ${of} Zeilen`,
    nothing: 'Es gibt nichts zu importieren.',
    import: (n, text) => `${rows(n, text)} importieren`,
    back: 'Spalten ändern',
    cancel: 'Anhalten',
  },

  run: {
    title: 'Import läuft',
    working: (done, of) => `${done} von ${of} Zeilen importiert …`,
    stay: 'Bleiben Sie auf dieser Seite: Wenn Sie sie verlassen, hält der Import an.',
    pause: 'Unterbrechen',
    resume: 'Weiter',
    cancel: 'Endgültig anhalten',
    paused: (done, of) =>
      `Unterbrochen nach ${done} von ${of} Zeilen. Was importiert wurde, bleibt.`,
    done: 'Der Import ist fertig',
    ended: 'Der Import wurde angehalten',
    refused: 'Zeilen, die nicht möglich sind',
    refusedOne: (line, text, why) => `Zeile ${line}, ${text}: ${why}`,
    noText: 'leer',
    more: (_n, text) => `und ${text} weitere, alle in der Datei unten`,
    download: 'Diese Zeilen als CSV speichern',
    fileName: 'nicht-importierte-zeilen',
    line: 'Zeile',
    why: 'Warum nicht',
    past: (button) =>
      `E-Mails und Besprechungen mit ihnen werden ab jetzt gezählt. Sollen auch die des Jahres davor zählen, wählen Sie „${button}“ beim Firmen-Engagement.`,
    again: 'Etwas anderes importieren',
    toAccounts: 'Firmen öffnen',
    toContacts: 'Kontakte öffnen',
  },
}
