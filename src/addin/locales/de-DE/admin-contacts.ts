import type { AdminContactsTexts } from '../en-US/admin-contacts.ts'

export const contacts: AdminContactsTexts = {
  tabs: {
    label: 'Wege der Einstellung',
    contacts: 'Kontakte',
    accounts: 'Firmen',
    list: 'Aus einer Liste',
  },
  preferences: {
    allow: 'Darf gefolgt werden',
    'do-not-allow': 'Darf nicht gefolgt werden',
  },
  consents: {
    none: 'Hat nichts gesagt',
    requested: 'Wurde gefragt',
    granted: 'Hat zugestimmt',
    refused: 'Hat abgelehnt',
    withdrawn: 'Hat widerrufen',
  },
  reasons: {
    'contact-opted-out': 'Nicht gemessen: für diesen Kontakt ausgeschlossen.',
    'account-opted-out': 'Nicht gemessen: für die ganze Firma ausgeschlossen.',
    refused: 'Nicht gemessen: Die Person hat abgelehnt.',
    withdrawn: 'Nicht gemessen: Die Person hat die Einwilligung widerrufen.',
    'no-consent': 'Nicht gemessen: Die Person hat nicht zugestimmt.',
    'mode-off': 'Nicht gemessen: auf der Seite „Einwilligung“ ausgeschlossen.',
  },
  preference: 'Folgen erlaubt',
  anyPreference: 'Erlaubt oder nicht',
  consent: 'Einwilligung',
  anyConsent: 'Jede Einwilligung',
  proof: 'Nachweis',
  lead: 'Interessent',
  changed: (when) => `Gesetzt am ${when}`,
  changedBy: (when, who) => `Gesetzt am ${when} von ${who}`,
  since: (when) => `seit ${when}`,
  because: (reason) => `„${reason}“`,

  people: {
    title: 'Kontakte',
    search: 'Adresse oder Name suchen',
    contact: 'Kontakt',
    account: 'Firma',
    shown: (n, text) => (n === 1 ? '1 Kontakt angezeigt' : `${text} Kontakte angezeigt`),
    select: (name) => `${name} auswählen`,
    selectAll: 'Alle angezeigten auswählen',
    selected: (_n, text) => `${text} ausgewählt`,
    clear: 'Auswahl aufheben',
    emptyTitle: 'Noch keine Kontakte',
    emptyText:
      'Kontakte erscheinen, sobald jemand einer E-Mail an sie folgt. Um jemanden vorab auszuschließen, nutzen Sie „Aus einer Liste“.',
    noneTitle: 'Kein passender Kontakt',
    noneText:
      'Versuchen Sie es mit einem anderen Wort, einer anderen Einstellung oder Einwilligung.',
    reset: 'Alle Kontakte anzeigen',
  },

  accounts: {
    title: 'Firmen',
    text: 'Was für eine Firma gesetzt ist, gilt für alle dort. „Darf nicht gefolgt werden“ geht der Einstellung des Kontakts vor.',
    search: 'Name oder Domain suchen',
    account: 'Firma',
    action: 'Ändern',
    shown: (n, text) => (n === 1 ? '1 Firma angezeigt' : `${text} Firmen angezeigt`),
    emptyTitle: 'Noch keine Firmen',
    emptyText: 'Firmen erscheinen mit ihrem ersten Kontakt.',
    noneTitle: 'Keine passende Firma',
    noneText: 'Versuchen Sie es mit einem anderen Wort oder einer anderen Einstellung.',
    reset: 'Alle Firmen anzeigen',
    failed: 'Die Firma wurde nicht geändert',
  },

  allow: 'Erlauben…',
  doNotAllow: 'Nicht erlauben…',

  ask: {
    reason: 'Grund',
    hint: 'Steht neben der Einstellung, für alle, die den Kontakt sehen. Darf leer bleiben.',
    allow: {
      title: (n, text) =>
        n === 1
          ? 'E-Mails an 1 Kontakt zu folgen erlauben?'
          : `E-Mails an ${text} Kontakte zu folgen erlauben?`,
      text: 'E-Mails an sie darf wieder gefolgt werden, soweit die Einwilligung es erlaubt. Was inzwischen geschah, bleibt unbekannt. Wer auf der eigenen Seite abgelehnt hat, bleibt ausgeschlossen.',
      confirm: 'Erlauben',
    },
    'do-not-allow': {
      title: (n, text) => (n === 1 ? '1 Kontakt ausschließen?' : `${text} Kontakte ausschließen?`),
      text: 'Ab diesem Moment wird E-Mails an sie nicht gefolgt, und zu bereits gesendeten wird nichts mehr erfasst. Deren Links funktionieren weiter. Das bisher Erfasste bleibt erhalten.',
      confirm: 'Nicht erlauben',
    },
    account: {
      allow: {
        title: (name) => `E-Mails an ${name} zu folgen erlauben?`,
        text: (domain) =>
          `E-Mails an Personen bei ${domain} darf wieder gefolgt werden, soweit Einstellung und Einwilligung des einzelnen Kontakts es erlauben. Was inzwischen geschah, bleibt unbekannt.`,
      },
      'do-not-allow': {
        title: (name) => `Alle bei ${name} ausschließen?`,
        text: (domain) =>
          `Ab diesem Moment wird E-Mails an niemanden bei ${domain} gefolgt, und zu bereits gesendeten wird nichts mehr erfasst. Das geht der Einstellung jedes Kontakts dort vor und gilt auch für noch unbekannte Personen.`,
      },
    },
  },

  list: {
    title: 'Viele auf einmal einstellen',
    text: 'Fügen Sie Adressen ein oder laden Sie eine Datei: reiner Text oder CSV mit einer Spalte voller Adressen oder einer Spalte „email“.',
    paste: 'Adressen',
    hint: 'Eine je Zeile, oder durch Kommas oder Semikolons getrennt.',
    load: 'Datei laden…',
    file: 'Datei mit Adressen',
    loaded: (name) => `Aus ${name}`,
    tooLarge: (most) => `Diese Datei ist größer als ${most} MB. Bitte teilen Sie sie auf.`,
    tooMany: (most) => `Das sind mehr als ${most} Adressen. Bitte teilen Sie sie auf.`,
    unreadable: 'Diese Datei konnte nicht gelesen werden.',
    empty: 'Noch nichts zu lesen. Fügen Sie Adressen ein oder laden Sie eine Datei.',
    preview: 'Was geschehen wird',
    ready: (n, text) => (n === 1 ? '1 Adresse wird gesetzt.' : `${text} Adressen werden gesetzt.`),
    unknown:
      'Noch unbekannte Adressen werden Kontakte, damit die Einstellung von der ersten E-Mail an gilt.',
    exceptions:
      'Kolleginnen und Kollegen bleiben, wie sie sind; ebenso, wer selbst abgelehnt hat, wenn Sie erlauben. Das Ergebnis nennt sie.',
    repeated: (n, text) =>
      n === 1
        ? '1 steht doppelt in der Liste und zählt einmal.'
        : `${text} stehen mehrfach in der Liste und zählen einmal.`,
    invalid: (n, text) =>
      n === 1
        ? '1 ist keine Adresse und wird ausgelassen:'
        : `${text} sind keine Adressen und werden ausgelassen:`,
    line: (line, text) => `Zeile ${line}: ${text}`,
    andMore: (n, text) => (n === 1 ? 'und 1 weitere' : `und ${text} weitere`),
    choose: 'Setzen auf',
    type: 'Es sind',
    types: {
      keep: 'was sie jetzt sind (neue: Kontakte)',
      contact: 'Kontakte',
      lead: 'Interessenten',
    },
    start: (n, text) => (n === 1 ? '1 Adresse setzen…' : `${text} Adressen setzen…`),
    again: 'Weitere Liste',
  },

  run: {
    working: (done, of) => `${done} von ${of} erledigt…`,
    stopped: (done, of) => `Nach ${done} von ${of} angehalten. Das Erledigte bleibt.`,
    title: 'Ergebnis',
    done: (what) => `Erledigt: ${what}.`,
    counted: {
      changed: (_n, text) => `${text} geändert`,
      unchanged: (_n, text) => `${text} wie zuvor`,
      invalid: (n, text) => (n === 1 ? '1 keine Adresse' : `${text} keine Adressen`),
      colleague: (_n, text) => `${text} aus dem eigenen Haus`,
      refused: (n, text) => (n === 1 ? '1 hat selbst abgelehnt' : `${text} haben selbst abgelehnt`),
      repeated: (_n, text) => `${text} mehrfach genannt`,
      'not-sent': (_n, text) => `${text} noch offen`,
    },
    outcomes: {
      changed: 'Geändert',
      unchanged: 'War schon so',
      invalid: 'Keine Adresse',
      colleague: 'Aus dem eigenen Haus',
      refused: 'Die Person hat abgelehnt',
      repeated: 'Steht weiter oben',
      'not-sent': 'Noch offen',
    },
    address: 'Adresse',
    outcome: 'Ergebnis',
    lineHead: 'Zeile',
    left: 'Nicht geändert',
    download: 'Ergebnis laden (CSV)',
    close: 'Schließen',
  },
}
