import type { AdminShellTexts } from '../en-US/admin-shell.ts'

export const shell: AdminShellTexts = {
  title: 'Follow',
  signedInAs: (name) => `Angemeldet als ${name}`,
  navigation: 'Seiten',
  menu: 'Menü',
  skip: 'Zum Inhalt springen',
  tab: (page) => `${page} – Follow`,
  access: 'Ihr Zugang',
  notAdministrator: {
    title: 'Diese Seite ist für die Administration',
    text: (name, email) =>
      `Sie sind als ${name} (${email}) angemeldet und gehören nicht zur Administration von Follow.`,
    help: 'Wer dazugehört, kann Sie auf der Seite „Rollen“ aufnehmen. Wer in Ihrer Organisation Microsoft Entra verwaltet, kann Ihnen auch die App-Rolle Follow.Administrator zuweisen.',
    again: 'Erneut prüfen',
    checking: 'Wird geprüft…',
  },
  pages: {
    overview: {
      title: 'Übersicht',
      purpose: 'Was Follow gerade in Ihrer Organisation tut und ob etwas Sie braucht.',
    },
    log: {
      title: 'Interaktionsprotokoll',
      purpose: 'Jede Mail zwischen Ihrer Organisation und ihren Kontakten und was daraus wurde.',
    },
    accounts: {
      title: 'Firmen',
      purpose: 'Welche Firmen Ihnen nahe sind, welche sich entfernen und warum.',
    },
    segments: {
      title: 'Segmente',
      purpose:
        'Firmen, die Regeln erfüllen, etwa die, die abkühlen: wer dabei ist, wer dazukam und wer ging.',
    },
    templates: {
      title: 'Vorlagen',
      purpose: 'Texte, die Sie immer wieder senden, und welche davon beantwortet werden.',
    },
    pipeline: {
      title: 'Pipeline',
      purpose: 'Was aus Ihren Mails werden kann: Verkaufschancen nach Phase, mit ihrem Wert.',
    },
    'follow-ups': {
      title: 'Wiedervorlagen',
      purpose: 'Was Sie zu Mails noch zu tun haben, das Dringendste zuerst.',
    },
    consent: {
      title: 'Einwilligung',
      purpose:
        'Was gelten muss, bevor E-Mails an jemanden gemessen werden, und was Empfänger erfahren.',
    },
    contacts: {
      title: 'Kontakte',
      purpose: 'Wessen E-Mails gefolgt werden darf: einzeln, nach Firma oder aus einer Liste.',
    },
    import: {
      title: 'Importieren',
      purpose:
        'Firmen und Kontakte aus einer Datei oder aus Outlook: erst ansehen, dann übernehmen.',
    },
    logging: {
      title: 'E-Mail-Protokollierung',
      purpose: 'Welche E-Mails ins Protokoll kommen, woher, und ob das funktioniert.',
    },
    engagement: {
      title: 'Firmen-Engagement',
      purpose:
        'Aus welchen Postfächern E-Mails und Besprechungen gezählt werden, wie weit das ist, und woraus der Wert besteht.',
    },
    quarantine: {
      title: 'Quarantäne',
      purpose:
        'Nachrichten, die sich nicht zweifelsfrei protokollieren ließen und auf eine Entscheidung warten.',
    },
    retention: {
      title: 'Aufbewahrung',
      purpose: 'Nach wie vielen Tagen das Gesammelte von selbst gelöscht wird.',
    },
    files: {
      title: 'Geteilte Dateien',
      purpose:
        'Ob Dateien als verfolgte Links geteilt werden dürfen, wie groß und wie lange, und wie viel Platz sie brauchen.',
    },
    requests: {
      title: 'Anfragen',
      purpose: 'Was Menschen zu ihren eigenen Daten verlangen: herausgeben oder endgültig löschen.',
    },
    health: {
      title: 'Zustand',
      purpose: 'Ob Follow selbst funktioniert, in fünf Zahlen, und was zu tun ist, wenn nicht.',
    },
    audit: {
      title: 'Protokoll',
      purpose: 'Wer wann was entschieden hat, in einem Protokoll, das niemand unbemerkt ändert.',
    },
    roles: {
      title: 'Rollen',
      purpose: 'Wer Follow verwaltet, wer ein Team leitet und wer was sehen darf.',
    },
  },
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  saved: 'Gespeichert',
  discard: 'Änderungen verwerfen',
  unsaved: 'Ihre Änderungen sind noch nicht gespeichert.',
  notSaved: 'Nicht gespeichert',
  changedMeanwhile: {
    title: 'Jemand anderes hat das inzwischen geändert',
    text: 'Was jetzt gilt, wurde geladen. Ihre Eingaben sind noch da: Sehen Sie sie durch und speichern Sie erneut.',
    act: 'Was jetzt gilt, wurde geladen, und es ist nichts geschehen. Sehen Sie es an und entscheiden Sie neu.',
  },
}
