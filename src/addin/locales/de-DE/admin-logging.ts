import type { AdminLoggingTexts } from '../en-US/admin-logging.ts'
import { checks } from './admin-logging-checks.ts'
import { problems } from './admin-logging-problems.ts'

export const logging: AdminLoggingTexts = {
  label: 'Stand der E-Mail-Protokollierung',
  problems,
  remedy: 'Was zu tun ist:',

  empty: {
    title: 'Die E-Mail-Protokollierung ist nicht eingerichtet',
    text: 'Sie liest ein Postfach, in das E-Mails zwischen Ihren Leuten und Ihren Kontakten kopiert werden, und hält fest, wer wem wann geschrieben hat. Aufbewahrt werden Kennungen, Daten, Adressen, Betreff und ein Link zum Original, niemals der Text einer E-Mail oder ihre Anlagen.',
    start: 'E-Mail-Protokollierung einrichten',
  },

  state: {
    words: {
      stopped: {
        title: 'Die E-Mail-Protokollierung ist angehalten',
        text: 'Nichts wird gelesen. Was protokolliert ist, bleibt im Protokoll.',
      },
      waiting: {
        title: 'Die E-Mail-Protokollierung läuft',
        text: 'Der letzte Blick ins Postfach ist gelungen.',
      },
      running: {
        title: 'Die E-Mail-Protokollierung läuft',
        text: 'Das Postfach wird gerade gelesen.',
      },
      failing: {
        title: 'Die E-Mail-Protokollierung kann das Postfach nicht lesen',
        text: 'Verloren ist nichts: E-Mails warten im Postfach, und es wird wieder versucht.',
      },
    },
    pane: {
      title: 'Die E-Mail-Protokollierung läuft, von Hand',
      text: 'Eine Nachricht wird protokolliert, wenn eine Vertriebsperson das in Outlook wählt. Kein Postfach wird gelesen.',
    },
    failingSince: (when) => `Seit ${when}`,
    next: (when) => `Nächster Blick ins Postfach: ${when}`,
    nextSoon: 'Der nächste Blick ins Postfach beginnt gleich.',
    live: (seen, logged, quarantined) =>
      `Bisher: ${seen} gesehen, ${logged} protokolliert, ${quarantined} in Quarantäne.`,
    unfinished:
      'Die Einrichtung hat sich geändert. Ihr muss erneut zugestimmt werden, bevor E-Mails protokolliert werden.',
    finish: 'Einrichtung abschließen',
    account: (name, email, when) => `Liest als ${name} (${email}), angemeldet am ${when}.`,
    expires: (when) =>
      `Das Zertifikat läuft am ${when} ab. Geben Sie rechtzeitig ein neues ein, sonst hält die Protokollierung an.`,
    expired: (when) => `Das Zertifikat ist am ${when} abgelaufen. Geben Sie ein neues ein.`,
    notifications: {
      on: 'Neue E-Mails werden sofort gemeldet.',
      off: 'Neue E-Mails werden beim nächsten Blick gefunden; die sofortige Meldung funktioniert zurzeit nicht.',
      unavailable:
        'Neue Mails werden beim nächsten Nachsehen gefunden. Sofort gemeldet werden sie nur, wenn die Anwendung selbst liest und dieser Dienst eine öffentliche Adresse hat.',
    },
  },

  acts: {
    run: 'Jetzt ausführen',
    running: 'Wird gestartet…',
    validate: 'Einrichtung prüfen',
    validating: 'Wird geprüft…',
    renew: 'Anmeldung erneuern oder anderes Konto verwenden',
    change: 'Einrichtung ändern',
    stop: 'Anhalten',
    start: 'Starten',
    recreate: 'Auftrag neu anlegen',
    clear: 'Einrichtung löschen',
    failed: 'Das wurde nicht getan',
  },

  stop: {
    title: 'E-Mail-Protokollierung anhalten?',
    text: 'Ab diesem Augenblick wird nichts gelesen. E-Mails sammeln sich im Postfach und werden protokolliert, wenn Sie wieder starten.',
    confirm: 'Anhalten',
  },
  recreate: {
    title: 'Auftrag neu anlegen?',
    text: 'Jede Nachricht im Postfach wird von vorn angesehen. Was schon protokolliert ist, wird erkannt und nicht doppelt protokolliert. Das hilft, wenn der Auftrag hängt oder E-Mails zu fehlen scheinen.',
    confirm: 'Auftrag neu anlegen',
  },
  clear: {
    title: 'Einrichtung löschen?',
    text: 'Postfach, Geheimnis, Anmeldung und Zustimmung werden vergessen. Was protokolliert ist, bleibt. Um wieder zu protokollieren, muss alles neu eingerichtet werden. Die Nachrichtenflussregeln in Exchange bleiben, bis Sie sie dort entfernen.',
    confirm: 'Einrichtung löschen',
    whileOn: 'Um die Einrichtung zu löschen, halten Sie erst die E-Mail-Protokollierung an.',
  },

  counts: {
    title: 'Nachrichten',
    text: 'Der letzten 30 Tage; wartende und solche in Quarantäne alle.',
    waiting: 'Warten',
    logged: 'Protokolliert',
    excluded: 'Nicht fürs Protokoll',
    quarantined: 'In Quarantäne',
    bounces: 'Nicht zugestellt',
    notFiled: 'Nicht ins Archiv verschoben',
    toLog: 'Zum Protokoll',
    toQuarantine: 'Zur Quarantäne',
  },

  ...checks,

  runs: {
    title: 'Letzte Blicke ins Postfach',
    empty: 'Noch keine.',
    when: 'Wann',
    trigger: 'Anlass',
    triggers: {
      schedule: 'Planmäßig',
      notification: 'Neue E-Mail',
      'by-hand': 'Von Hand',
      backfill: 'Ältere E-Mails',
    },
    seen: 'Gesehen',
    logged: 'Protokolliert',
    entries: 'Einträge',
    excluded: 'Nicht fürs Protokoll',
    quarantined: 'Quarantäne',
    filed: 'Verschoben',
    requests: 'Anfragen',
    duration: 'Dauer',
    problem: 'Fehler',
    underWay: 'läuft',
    cutOff: 'abgebrochen',
    none: 'keiner',
  },

  backfill: {
    title: 'Ältere E-Mails protokollieren',
    text: 'Liest die E-Mails der letzten Tage noch einmal, auch solche im Archivordner. Was schon protokolliert ist, wird nicht doppelt protokolliert.',
    days: 'Tage zurück',
    fault: (most) => `Geben Sie eine Zahl von Tagen zwischen 1 und ${most} an.`,
    start: 'Beginnen',
    pause: 'Unterbrechen',
    resume: 'Fortsetzen',
    cancel: 'Abbrechen',
    progress: 'Fortschritt bei älteren E-Mails',
    counted: (done, total) => `${done} von ${total} Nachrichten`,
    uncounted: (done) => `${done} Nachrichten; wie viele es sind, wird gezählt`,
    since: (days, when) => `Die letzten ${days} Tage, begonnen am ${when}`,
    states: {
      running: 'Läuft',
      paused: 'Unterbrochen',
      done: 'Fertig',
      failed: 'Aufgegeben',
    },
    whileOff: 'Starten Sie erst die E-Mail-Protokollierung.',
  },

  rules: {
    title: 'Nie protokolliert',
    text: 'Aus Entscheidungen in der Quarantäne gelernt. Entfernen Sie eine Zeile, um E-Mails von dort wieder zu protokollieren.',
    empty: 'Noch niemand.',
    whom: 'Wessen E-Mails',
    whole: (domain) => `Alle bei ${domain}`,
    by: 'Entschieden',
    decided: (who, when) => `${who}, ${when}`,
    nobody: 'Jemand, der nicht mehr da ist',
    remove: 'Entfernen',
    removeOf: (target) => `Entfernen: ${target}`,
    act: 'Ändern',
    failed: 'Die Regel wurde nicht entfernt',
  },

  setup: {
    title: 'Einrichtung',
    sources: {
      graph: (mailbox) => `Microsoft-365-Postfach ${mailbox}`,
      ews: (url) => `Exchange Server unter ${url}`,
      pane: 'Nur von Hand aus Outlook',
    },
    every: (minutes, batch) =>
      `Alle ${minutes} Minuten angesehen, je ${batch} Nachrichten auf einmal.`,
    changed: (who, when) => `Zuletzt geändert von ${who} am ${when}.`,
    agreed: (who, when, version) => `Zugestimmt hat ${who} am ${when} (Fassung ${version}).`,
  },

  copy: { copy: 'Kopieren', copied: 'Kopiert', of: (what) => `Kopieren: ${what}` },
}
