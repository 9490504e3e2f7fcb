import type { AdminAccountsTexts } from '../en-US/admin-accounts.ts'

export const adminAccounts: AdminAccountsTexts = {
  filter: {
    search: 'Name oder Domain suchen',
    band: 'Wert',
    anyBand: 'Jeder Wert',
    noScore: 'Ohne Wert',
    owner: 'Vertrieb',
    owners: { any: 'Egal wer', mine: 'Ich', none: 'Noch niemand' },
    segment: 'Im Segment',
    anySegment: 'Alle Firmen',
  },

  notCollected: {
    title: 'Noch wurde keine E-Mail gezählt',
    text: 'Werte, E-Mails und Besprechungen erscheinen, sobald das Firmen-Engagement die gewählten Postfächer gelesen hat. Bis dahin sagt hier nichts, ob eine Firma Ihnen nahe ist oder abkühlt.',
    help: 'Ihre Administration kann es einrichten.',
    setUp: 'Zum Firmen-Engagement',
  },

  list: {
    label: 'Firmen',
    columns: {
      name: 'Firma',
      score: 'Wert',
      emails: 'Mails gesamt',
      meetings: 'Besprechungen',
      lastEmail: 'Letzte Mail',
      lastMeeting: 'Letzte Besprechung',
    },
    weeks: '52 Wochen',
    owner: (name) => `Vertrieb: ${name}`,
    trends: { up: 'Steigt', flat: 'Bleibt gleich', down: 'Fällt' },
    noScore: 'Kein Wert',
    noScoreHint: 'Nichts im Jahr',
    notYetHint: 'Noch nichts gesammelt',
    why: 'Warum?',
    whyLabel: (name) => `Warum dieser Wert? ${name}`,
    emailsFrom: (text) => `${text} von dort`,
    emailsTo: (text) => `${text} dorthin`,
    meetings: (text) => `${text} im Jahr`,
    never: 'Keine im Jahr',
    notYet: 'noch nicht',
    bars: (total, recent, most) =>
      `${total} Mails und Besprechungen in 52 Wochen, davon ${recent} in den letzten 4. Am meisten in einer Woche: ${most}.`,
    noBars: 'Keine Mails oder Besprechungen in 52 Wochen',
    total: (n, text) => (n === 1 ? '1 Firma' : `${text} Firmen`),
    shown: (n, text, total) =>
      n === 1 ? `1 Firma von ${total} angezeigt` : `${text} Firmen von ${total} angezeigt`,
    emptyTitle: 'Es gibt noch keine Firmen',
    emptyText:
      'Firmen ergeben sich aus den Mail-Domains Ihrer Kontakte oder kommen aus einer Datei. Wie nahe sie Ihnen sind, zeigt sich, sobald das Firmen-Engagement die gewählten Postfächer liest.',
    emptyHelp: 'Ihre Administration kann das Firmen-Engagement einrichten und Firmen importieren.',
    setUp: 'Firmen-Engagement einrichten',
    import: 'Firmen importieren',
    noneTitle: 'Keine Firma passt',
    noneText:
      'Versuchen Sie ein anderes Wort, einen anderen Wert, jemand anderen aus dem Vertrieb oder ein anderes Segment.',
    reset: 'Alle Firmen zeigen',
  },

  export: {
    title: 'Exportieren',
    level: 'Zeitraum der Zeilen',
    levels: {
      year: 'Die letzten 365 Tage',
      month: 'Monat für Monat',
      week: 'Woche für Woche',
      all: 'Jahr, Monate und Wochen',
    },
    csv: 'Messwerte als CSV',
    json: 'Messwerte als JSON',
    text: 'Exportiert alle Messwerte aller Firmen, egal was oben gefiltert ist.',
    reading: (n, text) => (n === 1 ? '1 Zeile gelesen …' : `${text} Zeilen gelesen …`),
    done: (n, text) => (n === 1 ? '1 Zeile exportiert.' : `${text} Zeilen exportiert.`),
    cancel: 'Anhalten',
    failed: 'Die Messwerte wurden nicht exportiert',
    users: {
      csv: 'Postfächer als CSV',
      json: 'Postfächer als JSON',
      text: 'Exportiert die Verzeichnis-Kennungen der gewählten Postfächer, ohne Namen und Adressen.',
      failed: 'Die Verzeichnis-Kennungen wurden nicht exportiert',
      refused:
        'Verzeichnis-Kennungen werden nicht herausgegeben, solange nur Summen gezeigt werden dürfen.',
    },
  },

  detail: {
    back: 'Zurück zu den Firmen',
    edit: 'Firma ändern',
    merge: 'Mit einer anderen zusammenführen …',
    split: 'Abspalten …',
    maintain: 'Pflegen',
    noParent: 'keiner anderen Firma',
    saved: (name) => `${name} wurde geändert.`,
    merged: (other, name) => `${other} gehört jetzt zu ${name}.`,
    wasSplit: (name) => `${name} ist jetzt eine eigene Firma.`,
    openNew: (name) => `${name} öffnen`,
    recount: 'E-Mails und Besprechungen werden binnen einer Minute neu zusammengezählt.',
  },

  form: {
    title: 'Firma ändern',
    name: 'Name',
    noName: 'Geben Sie ihr einen Namen.',
    domains: 'Mail-Domains',
    domainsHint:
      'Mails von und zu diesen Domains zählen für diese Firma. Eine je Zeile. Eine Domain, die Sie herausnehmen, wird eine eigene Firma, wenn dort Personen bekannt sind.',
    badDomains: (list) => `Keine Mail-Domain: ${list}`,
    noDomain: 'Lassen Sie ihr mindestens eine Domain.',
    refusedDomains: (list) =>
      `Nicht möglich: ${list}. Die Domain gehört einer anderen Firma, jeder kann dort eine Adresse haben, oder sie ist die Ihrer eigenen Organisation.`,
    refusedParent:
      'Zu dieser Firma kann sie nicht gehören: Jene gehört selbst zu ihr oder ist nicht mehr da.',
    refusedOwner: 'Diese Person im Vertrieb ist nicht mehr bekannt.',
    parent: 'Gehört zu',
    chooseParent: 'Firma wählen',
    removeParent: 'Zu keiner',
    owner: 'Vertrieb',
    noOwner: 'Niemand',
    save: 'Speichern',
    failed: 'Die Firma wurde nicht geändert',
  },

  picker: {
    search: 'Name oder Domain suchen',
    found: 'Gefundene Firmen',
    none: 'Keine Firma heißt so.',
    more: (n, text) =>
      n === 1
        ? '1 weitere passt. Tippen Sie mehr vom Namen.'
        : `${text} weitere passen. Tippen Sie mehr vom Namen.`,
    chosen: (name) => `Gewählt: ${name}`,
  },

  merge: {
    title: (name) => `Mit ${name} zusammenführen`,
    which: 'Welche Firma geht darin auf?',
    will: (other) => `Was mit ${other} geschieht:`,
    steps: {
      moves: (_other, name) =>
        `Domains, Kontakte, Mails und Besprechungen gehen an ${name} über. Eine Mail, die beide hatten, zählt einmal.`,
      children: (other, name) => `Firmen, die zu ${other} gehören, gehören danach zu ${name}.`,
      preference: (other, name) =>
        `Darf Mails an ${other} oder an ${name} nicht gefolgt werden, gilt das danach für beide.`,
      gone: (other) => `${other} selbst ist endgültig weg. Das lässt sich nicht rückgängig machen.`,
    },
    missing: 'Wählen Sie zuerst eine Firma.',
    confirm: 'Endgültig zusammenführen',
    failed: 'Die Firmen wurden nicht zusammengeführt',
  },

  split: {
    title: (name) => `Von ${name} abspalten`,
    text: 'Was Sie wählen, wird eine eigene Firma, mit den Mails und Besprechungen dieser Personen. Eine Mail mit Personen beider Firmen zählt für beide.',
    name: 'Name der neuen Firma',
    noName: 'Geben Sie der neuen Firma einen Namen.',
    domains: 'Domains, die mit ihren Kontakten mitgehen',
    contacts: 'Kontakte, die mitgehen, obwohl ihre Domain bleibt',
    more: 'Kontakte, die mitgehen, nach Adresse',
    moreHint: 'Eine je Zeile.',
    badAddresses: (list) => `Keine Mailadresse: ${list}`,
    nothing: 'Wählen Sie mindestens eine Domain oder einen Kontakt.',
    everything: 'Lassen Sie ihr mindestens eine Domain oder benennen Sie die Firma einfach um.',
    refused: (list) => `Nicht von dieser Firma: ${list}`,
    confirm: 'Abspalten',
    failed: 'Es wurde nichts abgespalten',
  },
}
