import type { AdminRequestsTexts } from '../en-US/admin-requests.ts'

export const requests: AdminRequestsTexts = {
  kinds: {
    export: 'Möchte wissen, was gespeichert ist',
    erasure: 'Möchte gelöscht werden',
  },
  sources: {
    'own-page': 'Von der eigenen Seite',
    administrator: 'Hier eingetragen',
  },
  sections: {
    contact: 'Kontakt',
    account: 'Firma',
    'consent-events': 'Schritte der Einwilligung',
    rules: 'Ausnahmen',
    'followed-emails': 'Gefolgte E-Mails',
    interactions: 'Interaktionen, sicher von dieser Person',
    'shared-interactions': 'Interaktionen von einer von mehreren',
    totals: 'Summen',
    days: 'Tagessummen',
    alerts: 'Hinweise',
    requests: 'Anfragen',
    suppression: 'Früher gelöscht',
    audit: 'Protokoll',
  },
  removed: {
    contact: 'Kontakt',
    followedEmails: 'Gefolgte E-Mails nur an diese Person',
    sharedEmails: 'Gemeinsame gefolgte E-Mails, aus denen die Person entfernt wurde',
    interactions: 'Interaktionen',
    alerts: 'Hinweise',
    consentEvents: 'Schritte der Einwilligung',
    rules: 'Ausnahmen',
    activities: 'E-Mails und Besprechungen, aus denen sie entfernt wurden',
    reminders: 'Erinnerungen',
    reminderTexts: 'Texte von Erinnerungen zu gemeinsamen E-Mails',
    individualMails: 'E-Mails, die gerade gesendet werden',
    requests: 'Anfragen',
  },

  act: {
    title: 'Eine Anfrage erledigen',
    text: 'Für eine Anfrage, die Sie anders erreicht hat. Vergewissern Sie sich zuerst, dass sie wirklich von der Person kommt, der die Adresse gehört.',
    address: 'E-Mail-Adresse',
    missing: 'Geben Sie eine vollständige E-Mail-Adresse ein.',
    export: 'Alles zusammenstellen',
    exporting: 'Wird zusammengestellt…',
    exportFailed: 'Es wurde nichts zusammengestellt',
    erase: 'Löschen…',
    erasing: 'Wird gelöscht…',
    eraseFailed:
      'Es ist nicht sicher, dass alles gelöscht wurde. Löschen Sie noch einmal: Was schon getan ist, bleibt getan.',
    eraseRefused: 'Es wurde nichts gelöscht',
    colleague: {
      title: 'Das ist eine Adresse aus dem eigenen Haus',
      text: 'Über Kolleginnen und Kollegen als Empfänger wird nichts gespeichert; es gibt nichts herauszugeben oder zu löschen.',
    },
    ask: {
      title: (email) => `Alles über ${email} löschen?`,
      text: (email) =>
        `Das lässt sich nicht rückgängig machen. Der Kontakt ${email}, die Einwilligung und alles zu dieser Person Erfasste werden gelöscht. E-Mails, die nur an sie gingen, werden mit ihren Links gelöscht; gemeinsame E-Mails behalten die anderen. Die Adresse kann nie wieder ein Kontakt werden, und E-Mails an sie werden nicht gemessen. Sie erhalten eine Bescheinigung.`,
      confirm: 'Endgültig löschen',
    },
  },

  exported: {
    title: (email) => `Was über ${email} gespeichert ist`,
    text: 'Geben Sie der Person die Seite; die Datei für Maschinen enthält dasselbe. Beides wird hier nicht aufbewahrt.',
    none: 'Über diese Adresse ist nichts gespeichert.',
    section: 'Abschnitt',
    records: 'Einträge',
    html: 'Seite laden (HTML)',
    json: 'Datei laden (JSON)',
    close: 'Schließen',
  },

  certificate: {
    title: 'Gelöscht',
    text: 'Diese Bescheinigung enthält keine Adresse. Bewahren Sie sie auf: Sie belegt, was getan wurde.',
    nothing: 'Über diese Adresse war nichts gespeichert. Sie kann kein Kontakt mehr werden.',
    removed: 'Entfernt',
    number: 'Anzahl',
    id: 'Bescheinigung',
    at: 'Gelöscht am',
    fingerprint: 'Fingerabdruck der Adresse',
    audit: 'Eintrag im Protokoll',
    replayList: 'Wird nach dem Einspielen einer Sicherung erneut gelöscht',
    yes: 'Ja',
    no: 'Nein – sagen Sie es denen, die Follow betreiben',
    waiting: (n, text) =>
      n === 0
        ? 'Es warteten keine Treffer.'
        : n === 1
          ? '1 Treffer wartete; gehört er dieser Person, wird er verworfen.'
          : `${text} Treffer warteten; die dieser Person werden verworfen.`,
    download: 'Bescheinigung laden',
    close: 'Schließen',
  },

  list: {
    title: 'Anfragen',
    request: 'Anfrage',
    received: 'Eingegangen',
    due: 'Fällig',
    act: 'Antwort',
    erased: 'Gelöschte Adresse',
    overdue: 'Überfällig',
    soon: (n, text) => (n === 1 ? 'noch 1 Tag' : `noch ${text} Tage`),
    today: 'Heute fällig',
    done: (when) => `Erledigt am ${when}`,
    doneBy: (when, who) => `Erledigt am ${when} von ${who}`,
    refused: (when) => `Abgelehnt am ${when}`,
    refusedBy: (when, who) => `Abgelehnt am ${when} von ${who}`,
    certificate: 'Bescheinigung',
    exportFor: (email) => `Alles über ${email} zusammenstellen`,
    eraseFor: (email) => `${email} löschen…`,
    refuseFor: (email) => `Anfrage von ${email} ablehnen…`,
    refuse: 'Ablehnen…',
    shown: (n, text) => (n === 1 ? '1 Anfrage angezeigt' : `${text} Anfragen angezeigt`),
    emptyTitle: 'Noch keine Anfragen',
    emptyText:
      'Anfragen, die Menschen auf ihrer eigenen Seite stellen, erscheinen hier mit dem Tag, an dem sie fällig sind. Was Sie per E-Mail erreicht, erledigen Sie oben.',
  },

  refusal: {
    title: (email) => `Anfrage von ${email} ablehnen?`,
    text: 'Nichts wird herausgegeben oder gelöscht, und die Anfrage ist abgeschlossen. Lehnen Sie nur ab, wo das Recht es zulässt, etwa wenn Sie nicht wissen können, ob sie von dieser Person kommt.',
    label: 'Grund',
    hint: 'Was Sie der Person sagen. Bleibt bei der Anfrage.',
    required: 'Ein Grund ist nötig.',
    confirm: 'Ablehnen',
    failed: 'Die Anfrage wurde nicht abgelehnt',
  },
}
