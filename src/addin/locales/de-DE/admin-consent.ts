import type { AdminConsentTexts } from '../en-US/admin-consent.ts'

export const consent: AdminConsentTexts = {
  label: 'Was gemessen wird',
  policyTitle: 'Für alle',
  modeLabel: 'Was gelten muss, bevor E-Mails gemessen werden',
  modeHint:
    'Eine Ablehnung gilt, was immer Sie wählen, sofort und auch für bereits gesendete E-Mails. Jede E-Mail hat für alle Empfänger denselben Inhalt, also entscheidet der strengste Empfänger.',
  modes: {
    'opt-in': {
      title: 'Nur mit Einwilligung',
      text: 'Nichts wird gemessen, bevor die Person zugestimmt hat. Der Vertrieb kann mit einer Zeile in einer E-Mail darum bitten.',
    },
    'opt-out': {
      title: 'Solange nicht abgelehnt',
      text: 'Öffnungen und Klicks werden bei allen gemessen, die nicht abgelehnt haben. In vielen Ländern genügt das für Öffnungen nicht.',
    },
    'clicks-only': {
      title: 'Nur Klicks',
      text: 'Öffnungen werden nicht gemessen, also kommt kein Bild in die E-Mail. Klicks schon, solange die Person nicht abgelehnt hat.',
    },
    'aggregate-only': {
      title: 'Nur Summen',
      text: 'Öffnungen und Klicks zählen in den Summen Ihrer Organisation. Niemand kann sehen, von wem sie waren.',
    },
    off: {
      title: 'Aus',
      text: 'Nichts wird gemessen, und E-Mails an diese Personen kann nicht gefolgt werden.',
    },
  },
  mixedLabel: 'Eine E-Mail mit einem Empfänger, der nicht gemessen werden darf',
  mixedHint:
    'Eine Ablehnung unter vielen Empfängern: die ganze E-Mail in Ruhe lassen oder die Antworten behalten.',
  mixedGroups: {
    block: {
      title: 'Der E-Mail nicht folgen',
      text: 'Wer sie schreibt, erfährt, an welchem Empfänger es liegt, und kann ihn weglassen oder ohne Follow senden.',
    },
    partial: {
      title: 'Nur für Antworten folgen',
      text: 'Sie geht ohne Bild und ohne verfolgte Links hinaus. Antworten werden bemerkt, aber nicht die von jemandem, der abgelehnt hat.',
    },
  },
  recipients: {
    legend: 'Was Empfänger erfahren',
    footer: 'Jeder gefolgten E-Mail eine Zeile hinzufügen',
    footerHint:
      'Sie führt Empfänger zu ihrer eigenen Seite. Dort sehen sie, was zu der E-Mail bekannt ist, lehnen ab oder lassen es löschen.',
    name: 'Name Ihrer Organisation',
    nameHint:
      'So, wie Empfänger sie kennen. Leer: Sie sehen nur den Namen der Person, die schreibt.',
    contact: 'Adresse für Fragen zum Datenschutz',
    contactHint: 'Steht auf der Seite der Empfänger.',
    contactFault:
      'Geben Sie eine E-Mail-Adresse an, etwa datenschutz@contoso.com, oder lassen Sie das Feld leer.',
    notice: 'Ihre Datenschutzerklärung',
    noticeHint: 'Ein Link auf der Seite der Empfänger.',
    noticeFault:
      'Geben Sie eine Adresse an, die mit https:// beginnt, oder lassen Sie das Feld leer.',
  },
  change: {
    title: (mode) => `Standard auf „${mode}“ ändern?`,
    effects: {
      'opt-in': 'Ab jetzt wird nur gemessen, wer zugestimmt hat.',
      'opt-out': 'Ab jetzt werden alle gemessen, die nicht abgelehnt haben.',
      'clicks-only': 'Ab jetzt werden Öffnungen nicht mehr gemessen, Klicks schon.',
      'aggregate-only': 'Ab jetzt zählen Öffnungen und Klicks nur in den Summen.',
      off: 'Ab jetzt wird nichts gemessen, und keiner E-Mail kann gefolgt werden.',
    },
    always:
      'Das gilt sofort und auch für bereits gesendete E-Mails; Ausnahmen bleiben. Was früher erfasst wurde, bleibt erhalten, und was nicht erfasst wurde, wird nicht nachgeholt.',
    known: (contacts, granted) => `Bekannte Kontakte: ${contacts}, davon zugestimmt: ${granted}.`,
    confirm: 'Ändern und speichern',
  },
  rules: {
    title: 'Ausnahmen',
    text: 'Passen mehrere, gilt die genaueste: Kontakt vor Firma vor Domain vor Land.',
    empty: 'Keine Ausnahmen: Der Standard oben gilt für alle.',
    scopes: { country: 'Land', domain: 'Domain', account: 'Firma', contact: 'Kontakt' },
    targets: {
      country: {
        label: 'Welches Land',
        hint: 'Nur an der Endung der Adresse erkannt, etwa .fr. Endungen wie .com verraten kein Land.',
        fault: 'Wählen Sie ein Land.',
        unknown: 'Dieses Land ist nicht bekannt',
      },
      domain: {
        label: 'Welche Domain',
        hint: 'Zum Beispiel contoso.com. Gilt auch für alles darunter.',
        fault: 'Geben Sie eine Domain an, etwa contoso.com.',
        unknown: 'Diese Domain ist nicht bekannt',
      },
      account: {
        label: 'Welche Firma, nach ihrer Domain',
        hint: 'Auf der Seite „Kontakte“ unter „Firmen“ aufgeführt.',
        fault: 'Geben Sie die Domain einer Firma an, etwa contoso.com.',
        unknown:
          'Noch ist keine Firma mit dieser Domain bekannt: Machen Sie die Ausnahme für die Domain',
      },
      contact: {
        label: 'Welcher Kontakt, nach Adresse',
        hint: 'Auf der Seite „Kontakte“ aufgeführt.',
        fault: 'Geben Sie eine E-Mail-Adresse an.',
        unknown:
          'Noch ist kein Kontakt mit dieser Adresse bekannt: Nehmen Sie ihn zuerst auf der Seite „Kontakte“ auf',
      },
    },
    choose: 'Land wählen',
    forWhom: 'Für wen',
    mode: 'Was gilt',
    changed: 'Geändert',
    changedBy: (when, who) => `${when}, ${who}`,
    act: 'Ändern',
    addTitle: 'Ausnahme hinzufügen',
    add: 'Hinzufügen',
    added: 'Die Ausnahme gilt jetzt.',
    notAdded: 'Die Ausnahme wurde nicht hinzugefügt',
    remove: 'Entfernen',
    removeLabel: (target) => `Ausnahme für ${target} entfernen`,
    removeTitle: (target) => `Ausnahme für ${target} entfernen?`,
    removeText: (mode) =>
      `Danach gilt eine weniger genaue Ausnahme oder sonst der Standard: „${mode}“. Das gilt sofort und auch für bereits gesendete E-Mails.`,
    notRemoved: 'Die Ausnahme wurde nicht entfernt',
  },
}
