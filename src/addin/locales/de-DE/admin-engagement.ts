import type { AdminEngagementTexts } from '../en-US/admin-engagement.ts'

const problems: AdminEngagementTexts['problems'] = {
  'permission-needed': {
    text: 'Follow darf die Postfächer nicht lesen: Die Berechtigung fehlt oder wurde zurückgenommen.',
    remedy:
      'Bitten Sie die Person darum, die Microsoft Entra verwaltet; in der Einrichtung liegt die Bitte bereit.',
  },
  'application-missing': {
    text: 'Der Betreiber von Follow hat keine Anwendung registriert, die Postfächer lesen könnte.',
    remedy:
      'Bitten Sie ihn, eine zu registrieren und in der Konfiguration des Dienstes einzutragen.',
  },
  'credential-refused': {
    text: 'Das Geheimnis der Anwendung wurde abgelehnt. Es ist falsch oder abgelaufen.',
    remedy: 'Bitten Sie den Betreiber von Follow um ein neues.',
  },
  'mailbox-unknown': {
    text: 'Zu dieser Adresse gibt es kein Postfach.',
    remedy: 'Prüfen Sie die Adresse, oder nehmen Sie sie aus der Einrichtung.',
  },
  'mailbox-closed': {
    text: 'Dieses Postfach darf nicht gelesen werden.',
    remedy:
      'Prüfen Sie, ob es in Exchange Online liegt und eine Lizenz hat, oder lassen Sie es weg.',
  },
  throttled: {
    text: 'Microsoft 365 bittet um langsameres Vorgehen.',
    remedy: 'Abwarten: Es geht von selbst weiter.',
  },
  unreachable: {
    text: 'Microsoft 365 antwortet nicht.',
    remedy:
      'Es wird von selbst erneut versucht. Hält es an, sagen Sie dem Betreiber von Follow Bescheid.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 hat etwas geantwortet, das nicht zu verstehen ist.',
    remedy:
      'Es wird von selbst erneut versucht. Hält es an, sagen Sie dem Betreiber von Follow Bescheid.',
  },
}

export const engagement: AdminEngagementTexts = {
  label: 'Stand des Firmen-Engagements',
  problems,
  remedy: 'Was zu tun ist:',

  empty: {
    title: 'Firmen-Engagement ist nicht eingerichtet',
    text: 'Firmen-Engagement zählt E-Mails und Besprechungen zwischen ausgewählten Postfächern und Ihren Firmen. Es zeigt, welche Firmen nah sind und welche abkühlen. Betreff und Text einer E-Mail liest es nie.',
    start: 'Firmen-Engagement einrichten',
  },

  refusals: {
    'setup-unfinished':
      'Die Einrichtung ist noch nicht vollständig. Schließen Sie erst ihre Schritte ab.',
    'consent-required': 'Stimmen Sie erst dem heutigen Text zu.',
    'invalid-request': 'So ließ es sich nicht übernehmen. Sehen Sie durch, was Sie gewählt haben.',
    'not-allowed': 'Das dürfen nur Administratoren.',
    unavailable:
      'Das geht im Augenblick nicht: Der Dienst ist beschäftigt. Versuchen Sie es in einer Minute noch einmal.',
    tryAgain: 'Versuchen Sie es in einer Minute noch einmal.',
    application: 'die Anwendung, die der Betreiber von Follow registriert',
    about: (what) => `Es geht um: ${what}.`,
  },

  state: {
    words: {
      unfinished: {
        title: 'Firmen-Engagement ist nicht gestartet',
        text: 'Nichts wird gelesen, bevor die Einrichtung abgeschlossen und gestartet ist.',
      },
      stopped: {
        title: 'Firmen-Engagement ist angehalten',
        text: 'Nichts wird gelesen. Das Gesammelte wird weiter gezeigt und veraltet allmählich.',
      },
      'first-run': {
        title: 'Firmen-Engagement läuft',
        text: 'Noch wurde nichts gelesen: Es wartet auf den ersten Lauf.',
      },
      collecting: {
        title: 'Firmen-Engagement läuft',
        text: 'Die Postfächer werden gerade gelesen. Was gefunden ist, wird schon gezeigt.',
      },
      waiting: { title: 'Firmen-Engagement läuft', text: 'Der letzte Lauf ist gut gegangen.' },
      failing: {
        title: 'Firmen-Engagement kann die Postfächer nicht lesen',
        text: 'Das Gesammelte bleibt, und das Lesen wird von selbst erneut versucht.',
      },
    },
    next: (when) => `Nächster Lauf: ${when}`,
    first: (when) => `Erster Lauf: ${when}`,
    soon: 'Der nächste Lauf beginnt gleich.',
    clearing: 'Das früher Gesammelte wird noch gelöscht. Danach beginnt der nächste Lauf.',
    allFail: 'Kein Postfach lässt sich lesen.',
    live: (mailboxes, emails, meetings) =>
      `Dieser Lauf bisher: ${mailboxes} Postfächer, ${emails} neue E-Mails, ${meetings} neue Besprechungen.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 Postfach lässt sich nicht lesen. Die anderen sind nicht betroffen.'
        : `${shown} Postfächer lassen sich nicht lesen. Die anderen sind nicht betroffen.`,
    unfinished:
      'Die Einrichtung hat sich geändert. Ihr muss erneut zugestimmt werden, bevor Postfächer gelesen werden.',
    finish: 'Einrichtung abschließen',
  },

  acts: {
    run: 'Jetzt ausführen',
    running: 'Wird gestartet…',
    start: 'Starten',
    stop: 'Anhalten',
    recollect: 'Alles neu lesen',
    clear: 'Alles löschen',
    change: 'Einrichtung ändern',
    permission: 'Berechtigung prüfen',
    failed: 'Das wurde nicht getan',
  },
  stop: {
    title: 'Firmen-Engagement anhalten?',
    text: 'Von diesem Augenblick an wird nichts gelesen. Das Gesammelte bleibt und wird weiter gezeigt. Wenn Sie wieder starten, wird auch gelesen, was in der Zwischenzeit kam.',
    confirm: 'Anhalten',
  },
  recollect: {
    title: 'Alles neu lesen?',
    text: 'Das ganze Jahr jedes Postfachs wird noch einmal gelesen. Nichts zählt doppelt, und nichts Gezeigtes verschwindet solange. Das hilft, nachdem Firmen oder Kontakte hinzugekommen sind. Es kann Stunden dauern.',
    confirm: 'Alles neu lesen',
  },
  clear: {
    title: 'Alles löschen?',
    text: (accounts, emails, meetings) =>
      `Sofort und endgültig gelöscht werden: die Einrichtung, Ihre Zustimmung, die Liste der Postfächer, alles, was über ${accounts} Firmen aus ${emails} E-Mails und ${meetings} Besprechungen gezählt ist, und der Verlauf der Werte. Firmen, Kontakte und Segmente bleiben; die Segmente sind dann leer. In den Postfächern wird nichts angerührt. Für neuen Gebrauch muss es neu eingerichtet und das Jahr neu gelesen werden.`,
    confirm: 'Alles löschen',
  },

  progress: {
    title: 'Gelesene Postfächer',
    bar: 'Fortschritt über alle Postfächer',
    done: (done, all) => `Von ${all} Postfächern ist bei ${done} das ganze Jahr gelesen.`,
    reading: (n, shown) => (n === 1 ? '1 wird gerade gelesen.' : `${shown} werden gerade gelesen.`),
    failing: (n, shown) =>
      n === 1 ? '1 lässt sich nicht lesen.' : `${shown} lassen sich nicht lesen.`,
    waiting: (n, shown) => (n === 1 ? '1 wartet noch.' : `${shown} warten noch.`),
    none: 'Noch wurde kein Postfach ermittelt.',
  },

  numbers: {
    title: 'Was gesammelt ist',
    text: 'Was schon da ist, zählt bereits, auch während der Rest des Jahres noch gelesen wird.',
    days: 'Abgedeckte Tage',
    daysOf: (days) => `${days} von 365`,
    accounts: 'Angereicherte Firmen',
    emails: 'Verarbeitete E-Mails',
    meetings: 'Verarbeitete Besprechungen',
    since: (when) => `Vollständig seit ${when}.`,
    nothing: 'Noch ist nichts gesammelt.',
    at: (when) => `Zusammengezählt ${when}.`,
    why: 'Was wird gezählt?',
    whyText:
      'E-Mails und Besprechungen der ausgewählten Postfächer mit jemandem von einer Firma. Eine E-Mail zählt für eine Firma einmal, an wie viele Personen sie auch ging; eine an zwei Firmen zählt für beide. Besprechungen zählen, sobald sie begonnen haben. „Abgedeckte Tage“ reicht zurück bis zu dem Tag, ab dem jedes Postfach vollständig ist.',
    accountsLink: 'Zu den Firmen',
  },

  runs: {
    title: 'Läufe',
    empty: 'Noch keine.',
    chart: (n, most) =>
      `Balken für die letzten ${n} Läufe, die ältesten zuerst; der höchste steht für ${most} neue E-Mails und Besprechungen.`,
    most: (shown) => `am höchsten: ${shown}`,
    table: 'Als Tabelle',
    when: 'Wann',
    mailboxes: 'Postfächer',
    failed: 'Nicht gelesen',
    emails: 'Neue E-Mails',
    meetings: 'Neue Besprechungen',
    accounts: 'Firmen',
    requests: 'Anfragen',
    skipped: 'Ausgelassen',
    skippedWhy:
      'Ausgelassene E-Mails und Besprechungen waren nicht so, wie Microsoft sie beschreibt. Zu tun ist deswegen nichts.',
    duration: 'Dauer',
    problem: 'Was nicht stimmt',
    underWay: 'läuft gerade',
    cutOff: 'abgebrochen',
    none: 'nichts',
  },

  mailboxes: {
    title: 'Postfächer',
    filter: 'Welche Postfächer',
    all: 'Alle',
    states: {
      waiting: 'Wartet',
      reading: 'Wird gelesen',
      done: 'Gelesen',
      failing: 'Nicht lesbar',
    },
    empty: 'Keine.',
    who: 'Postfach',
    state: 'Zustand',
    days: 'Gelesene Tage',
    daysOf: (days) => `${days} von 365`,
    last: 'Zuletzt gelesen',
    never: 'nie',
    problem: 'Was nicht stimmt',
    none: 'nichts',
    next: (when) => `Neuer Versuch ${when}.`,
  },

  preview: {
    title: 'Erste Zeilen der Ausgabe',
    text: (name) => `Das Jahr von „${name}“. Monate und Wochen stehen im Export.`,
    empty: 'Noch gibt es keine Zeilen.',
    account: 'Firma',
    score: 'Wert',
    emailsTo: 'E-Mails dorthin',
    emailsFrom: 'E-Mails von dort',
    meetings: 'Besprechungen',
    lastEmail: 'Tage seit letzter E-Mail',
    lastMeeting: 'Tage seit letzter Besprechung',
    never: 'nie',
    link: 'Alle Firmen und der Export',
  },

  setup: {
    title: 'Einrichtung',
    since: (when) => `Läuft seit ${when}.`,
    whileOn: 'Um alles zu löschen, halten Sie Firmen-Engagement erst an.',
  },

  row: {
    title: 'Firmen-Engagement',
    none: 'Nicht eingerichtet.',
    states: {
      unfinished: 'Die Einrichtung ist nicht abgeschlossen.',
      stopped: 'Angehalten: Kein Postfach wird gelesen.',
      'first-run': 'Läuft und wartet auf den ersten Lauf.',
      collecting: 'Die Postfächer werden gerade gelesen.',
      waiting: 'Läuft, und der letzte Lauf ist gut gegangen.',
      failing: 'Die Postfächer lassen sich nicht lesen.',
    },
    collected: (accounts, days) => `${accounts} Firmen angereichert, ${days} Tage abgedeckt.`,
    someFail: (n, shown) =>
      n === 1
        ? '1 Postfach lässt sich nicht lesen.'
        : `${shown} Postfächer lassen sich nicht lesen.`,
    go: 'Zu Firmen-Engagement',
  },
}
