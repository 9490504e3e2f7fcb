import type { LogEntryTexts } from '../en-US/log-entry.ts'

export const logEntry: LogEntryTexts = {
  stages: {
    qualify: 'Qualifizieren',
    develop: 'Entwickeln',
    propose: 'Anbieten',
    close: 'Abschließen',
    won: 'Gewonnen',
    lost: 'Verloren',
  },

  evaluation: {
    label: 'Wie ist es gelaufen?',
    none: 'Noch nicht bewertet',
    failed: 'Die Bewertung wurde nicht gespeichert',
  },

  comments: {
    title: 'Kommentare',
    none: 'Noch keine Kommentare.',
    by: (who, when) => `${who}, ${when}`,
    somebody: 'Jemand, der nicht mehr da ist',
    label: 'Ihr Kommentar',
    add: 'Kommentar hinzufügen',
    adding: 'Wird hinzugefügt …',
    missing: 'Schreiben Sie zuerst etwas.',
    failed: 'Der Kommentar wurde nicht hinzugefügt',
  },

  followUps: {
    title: 'Wiedervorlagen',
    none: 'Zu dieser Mail ist noch nichts zu tun.',
    text: 'Was zu tun ist',
    day: 'Bis',
    add: 'Wiedervorlage hinzufügen',
    adding: 'Wird hinzugefügt …',
    missingText: 'Schreiben Sie, was zu tun ist.',
    missingDay: 'Wählen Sie einen Tag.',
    due: (day) => `Fällig am ${day}`,
    overdue: (day) => `Überfällig seit ${day}`,
    done: (day) => `Erledigt am ${day}`,
    isDone: (text) => `Erledigt: ${text}`,
    for: (who) => `für ${who}`,
    postpone: (text) => `Anderer Tag: ${text}`,
    failed: 'Die Wiedervorlage wurde nicht gespeichert',
  },

  opportunity: {
    title: 'Verkaufschance',
    none: 'Aus dieser Mail ist noch keine Verkaufschance entstanden.',
    begin: 'Verkaufschance anlegen',
    name: 'Name',
    missingName: 'Geben Sie einen Namen ein.',
    value: 'Erwarteter Wert',
    valueHint: 'Leer lassen, solange ihn niemand abschätzen kann.',
    badValue: 'Geben Sie einen Betrag ab 0 mit höchstens zwei Nachkommastellen ein.',
    currency: 'Währung',
    stage: 'Phase',
    probability: (percent) => `zu ${percent} wahrscheinlich`,
    closeDate: 'Entscheidung erwartet am',
    create: 'Anlegen',
    saving: 'Wird gespeichert …',
    failed: 'Die Verkaufschance wurde nicht angelegt',
    obstacle: {
      canceled:
        'Aus einem stornierten Eintrag kann keine Verkaufschance werden. Stellen Sie ihn zuerst wieder her.',
      blocked:
        'Mails mit diesem Kontakt dürfen nicht protokolliert werden; deshalb kann daraus keine Verkaufschance werden.',
    },
  },

  sender: {
    verified: 'Absender bestätigt',
    notVerified: 'Absender nicht bestätigt',
    notChecked: 'Absender nicht geprüft',
    reasons: {
      'signed-in': 'Wer diese E-Mail gesendet hat, war im Exchange Ihrer Organisation angemeldet.',
      proven:
        'Ein Mailserver, dem Ihre Organisation vertraut, hat mit DMARC, DKIM oder SPF festgestellt, dass diese E-Mail von der genannten Domäne kommt. Wer sie dort geschrieben hat, kann er nicht sagen.',
      refused:
        'Nach DMARC, DKIM oder SPF kommt diese E-Mail nicht von der genannten Domäne. Jemand aus Ihrer Organisation hat sie durchgelassen. Bevor Sie danach handeln, fragen Sie den Absender auf anderem Weg, etwa per Telefon.',
      unproven:
        'Der Mailserver konnte weder feststellen, dass diese E-Mail von der genannten Domäne kommt, noch das Gegenteil; viele Domänen veröffentlichen nichts, was sich prüfen ließe. Bevor Sie nach etwas Ungewöhnlichem darin handeln, fragen Sie den Absender auf anderem Weg.',
      unchecked:
        'Kein Mailserver, dem Ihre Organisation vertraut, hat etwas zu dieser E-Mail gesagt. Aus Outlook protokollierte E-Mails bringen solche Ergebnisse nicht mit. Steht das bei allen Einträgen, fragen Sie den Betreiber nach der Einstellung AUTHENTICATION_SERVERS.',
      unknown:
        'Als diese E-Mail protokolliert wurde, wurde das Ergebnis der Prüfung nicht behalten.',
    },
  },

  original: {
    open: 'Original öffnen',
    hint: 'Öffnet das Protokollpostfach in einem neuen Fenster. Sie brauchen die Berechtigung, dieses Postfach zu lesen; wird der Zugriff verweigert, bitten Sie Ihre Administration darum.',
    none: 'Diese Mail wurde aus Outlook protokolliert; im Protokollpostfach gibt es keine Kopie.',
    gone: 'Es gibt keinen Link zum Original.',
  },

  cancel: {
    cancel: 'Eintrag stornieren',
    restore: 'Eintrag wiederherstellen',
    hint: 'Ein stornierter Eintrag bleibt im Protokoll und zählt nicht mehr. Er lässt sich jederzeit wiederherstellen.',
    canceled: (when) => `Storniert: ${when}`,
    canceledBy: (who, when) => `Storniert von ${who}, ${when}`,
    failed: 'Der Eintrag wurde nicht geändert',
  },
}
