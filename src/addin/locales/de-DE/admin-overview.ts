import type { AdminOverviewTexts } from '../en-US/admin-overview.ts'

export const overview: AdminOverviewTexts = {
  label: 'Zustand Ihrer Organisation',

  state: {
    title: {
      on: 'Follow ist eingeschaltet',
      off: 'Follow ist ausgeschaltet',
      terminated: 'Follow wurde beendet',
    },
    on: 'E-Mails kann gefolgt werden, und was ihre Empfänger tun, wird erfasst, soweit die Regeln es erlauben.',
    off: 'Nichts wird gesammelt. Das bisher Gesammelte bleibt erhalten und ist verborgen; Links in bereits gesendeten E-Mails funktionieren weiter.',
    terminated: (day) =>
      `Nichts wird gesammelt. Am ${day} wird alles endgültig gelöscht. Bis dahin können Sie es wiederherstellen.`,
    since: (when) => `Seit ${when}`,
    sinceBy: (when, who) => `Seit ${when}, durch ${who}`,
    failed: 'Follow wurde nicht umgeschaltet',
  },

  amount: {
    mails: (n, text) => (n === 1 ? '1 gefolgte E-Mail' : `${text} gefolgte E-Mails`),
    people: (n, text) => (n === 1 ? '1 Person' : `${text} Personen`),
    interactions: (n, text) => (n === 1 ? '1 Interaktion' : `${text} Interaktionen`),
    contacts: (n, text) => (n === 1 ? '1 Kontakt' : `${text} Kontakte`),
  },

  on: {
    button: 'Einschalten',
    title: 'Follow einschalten?',
    text: (mails, people) =>
      `E-Mails kann gefolgt werden, und das bisher Gesammelte ist wieder sichtbar: ${mails} von ${people}. Bereits gesendete E-Mails werden ab jetzt erfasst. Die Zeit dazwischen bleibt leer.`,
  },
  off: {
    button: 'Ausschalten',
    title: 'Follow ausschalten?',
    text: (mails, people, interactions) =>
      `Sofort verborgen: ${mails} von ${people}, mit ${interactions}. Ab diesem Moment wird nichts gesammelt, auch nicht zu bereits gesendeten E-Mails. Deren Links funktionieren weiter. Die Daten bleiben erhalten und sind wieder da, sobald Sie Follow einschalten.`,
  },
  end: {
    button: 'Follow beenden…',
    title: 'Follow beenden und alles löschen?',
    text: (what, day) =>
      `Follow wird sofort ausgeschaltet. Am ${day} wird alles endgültig gelöscht: ${what}, Einstellungen zum Folgen, festgehaltene Einwilligungen, Rollen und das Protokoll. Bis dahin können Sie es wiederherstellen, danach kann es niemand mehr.`,
    confirm: 'Follow beenden',
  },
  restore: {
    button: 'Wiederherstellen',
    title: 'Follow wiederherstellen?',
    text: 'Es wird nichts gelöscht. Follow bleibt ausgeschaltet, bis Sie es einschalten.',
  },

  agreement: {
    title: 'Bevor Sie Follow einschalten',
    intro: 'Bitte lesen Sie, was Follow tut. Ihre Zustimmung wird festgehalten.',
    sections: {
      reads: {
        title: 'Was Follow liest',
        text: 'Von einer E-Mail, der jemand aus dem Vertrieb folgen will: Empfänger, Betreff, die Adressen ihrer Links und wie Outlook sie ablegt. Der Text der E-Mail und ihre Anlagen bleiben in Outlook und werden nie an Follow gesendet.',
      },
      adds: {
        title: 'Was es einer solchen E-Mail hinzufügt',
        text: 'Soweit Ihre Regeln es erlauben: ein unsichtbares Bild, Links, die über diesen Dienst führen, und auf Wunsch eine Zeile, die Empfänger zu ihrer eigenen Seite führt.',
      },
      stores: {
        title: 'Was es speichert',
        text: 'Wann die E-Mail geöffnet, wann ein Link angeklickt und wann geantwortet wird; mit welcher Art von Programm; und ob das ein Mensch oder eine Maschine war. Netzwerkadressen der Lesenden werden dafür angesehen und nicht aufbewahrt. Jede Interaktion sagt, wie sicher es ist, von wem sie stammt.',
      },
      sees: {
        title: 'Wer es sieht',
        text: 'Wer die E-Mail gesendet hat und die Leitung des Teams. Wie interessiert ein Kontakt ist, sehen alle, die Follow nutzen. Die Administration sieht Entscheidungen und Zahlen, aber niemandes Interaktionen, außer es wurde ihr gewährt.',
      },
      keeps: {
        title: 'Wie lange',
        text: 'So lange, wie Sie es unter „Aufbewahrung“ festlegen. Wird Follow beendet, wird nach einer Wartezeit alles gelöscht.',
      },
      rights: {
        title: 'Was Empfänger tun können',
        text: 'Sehen, was über sie bekannt ist, ablehnen und es löschen lassen. Eine Ablehnung gilt sofort, auch für bereits gesendete E-Mails, und niemand hier kann sich darüber hinwegsetzen.',
      },
      yours: {
        title: 'Was bei Ihnen liegt',
        text: 'In vielen Ländern darf das Öffnen einer E-Mail nur mit vorheriger Einwilligung gemessen werden. Unter „Einwilligung“ entscheiden Sie, was gelten muss. Prüfen Sie, welches Recht für Sie gilt, und informieren Sie Vertrieb und Empfänger.',
      },
    },
    check: 'Ich habe das gelesen und stimme für meine Organisation zu.',
    missing: 'Setzen Sie oben das Häkchen, wenn Sie zustimmen.',
    recorded: (version) =>
      `Dazu werden festgehalten: Ihr Name, der Zeitpunkt, die Sprache und die Fassung dieses Textes (${version}).`,
    confirm: 'Zustimmen und einschalten',
    again:
      'Der Text hat sich geändert, seit Ihre Organisation zugestimmt hat. Deshalb ist eine neue Zustimmung nötig.',
  },

  parts: {
    title: 'Zustand aller Teile',
    good: 'In Ordnung',
    attention: 'Braucht Sie',
    info: 'Zu Ihrer Information',
    consent: {
      title: 'Zustimmung',
      given: (who, when, version) => `${who} hat am ${when} zugestimmt (Fassung ${version}).`,
      none: 'Hier hat noch niemand dem zugestimmt, was Follow tut.',
      needed: 'Ohne Zustimmung kann Follow nicht eingeschaltet werden.',
      outdated: 'Follow ist eingeschaltet, aber dem heutigen Text wurde nicht zugestimmt.',
      read: 'Text lesen',
    },
    policy: {
      title: 'Was gemessen wird',
      modes: {
        'opt-out': 'Alle werden gemessen, die nicht abgelehnt haben.',
        'opt-in': 'Niemand wird gemessen, bevor er zugestimmt hat.',
        'aggregate-only': 'Öffnungen und Klicks werden nur gezählt; niemand sieht, von wem.',
        'clicks-only': 'Klicks werden gemessen, Öffnungen nicht.',
        off: 'Nichts wird gemessen.',
      },
      mixedGroups: {
        block:
          'Schon ein Empfänger, der nicht gemessen werden darf, verhindert, dass einer E-Mail gefolgt wird.',
        partial:
          'Einer E-Mail mit einem Empfänger, der nicht gemessen werden darf, wird nur für Antworten gefolgt.',
      },
      rules: (n, text) => (n === 1 ? '1 Ausnahme.' : `${text} Ausnahmen.`),
      noRules: 'Keine Ausnahmen.',
      footer: 'Empfänger erfahren es in einer Zeile am Ende der E-Mail.',
      noFooter: 'Die E-Mail selbst sagt Empfängern nichts davon.',
      noContact: 'Für Fragen zum Datenschutz ist keine Adresse angegeben.',
      go: 'Zur Einwilligung',
    },
    logging: {
      title: 'E-Mail-Protokollierung',
      none: 'Nicht eingerichtet.',
      unfinished: 'Die Einrichtung ist nicht abgeschlossen.',
      byHand: 'Nachrichten werden von Hand aus Outlook protokolliert.',
      states: {
        stopped: 'Angehalten: Keine E-Mails werden protokolliert.',
        waiting: 'E-Mails werden protokolliert.',
        running: 'E-Mails werden gerade gelesen.',
        failing: 'Das Postfach lässt sich nicht lesen.',
      },
      waiting: (n, text) =>
        n === 1
          ? '1 Nachricht wartet auf eine Entscheidung.'
          : `${text} Nachrichten warten auf eine Entscheidung.`,
      go: 'Zur E-Mail-Protokollierung',
    },
    retention: {
      title: 'Aufbewahrung',
      both: (interactions, mails) =>
        `Interaktionen bleiben ${interactions}, gefolgte E-Mails ${mails}.`,
      days: (n, text) => (n === 1 ? '1 Tag lang' : `${text} Tage lang`),
      forever: 'unbegrenzt',
      lastRun: (when) => `Zuletzt aufgeräumt ${when}.`,
      never: 'Noch nie aufgeräumt.',
      go: 'Zur Aufbewahrung',
    },
    requests: {
      title: 'Anfragen von Empfängern',
      none: 'Keine offenen Anfragen.',
      open: (n, text) =>
        n === 1
          ? '1 offene Anfrage wartet auf Antwort.'
          : `${text} offene Anfragen warten auf Antwort.`,
      go: 'Zu den Anfragen',
    },
    audit: {
      title: 'Protokoll',
      whole: (n, text) =>
        n === 1 ? '1 Eintrag, unverändert.' : `${text} Einträge, keiner geändert, keiner fehlt.`,
      empty: 'Noch keine Einträge.',
      broken: (position) =>
        `Eintrag ${position} passt nicht: Das Protokoll wurde von außen geändert. Sichern Sie eine Kopie und gehen Sie dem nach.`,
      go: 'Zum Protokoll',
    },
    hits: {
      title: 'Wartende Treffer',
      none: 'Keine: Alles ist erfasst.',
      some: (n, text) =>
        n === 1
          ? '1 Treffer wartet darauf, erfasst zu werden, über alle Organisationen hier gezählt.'
          : `${text} Treffer warten darauf, erfasst zu werden, über alle Organisationen hier gezählt.`,
    },
    domains: {
      title: 'Eigene Domains',
      text: (names) => `${names}. E-Mails dorthin wird nie gefolgt.`,
      none: 'Keine bekannt: Sie werden erkannt, sobald sich jemand anmeldet.',
    },
  },

  numbers: {
    title: 'In Zahlen',
    salespeople: 'Vertrieb',
    contacts: 'Kontakte',
    accounts: 'Firmen',
    followedEmails: 'Gefolgte E-Mails',
    interactions: 'Interaktionen',
    optedOut: 'Folgen nicht erlaubt',
    granted: 'Zugestimmt',
    refused: 'Abgelehnt oder widerrufen',
  },

  totals: {
    title: 'Summen ohne Personen',
    text: 'Die letzten 30 Tage dessen, was nur gezählt wird oder zu alt zum Aufbewahren war. Nur Treffer, die als menschlich beurteilt wurden.',
    fewest: (n, text) =>
      n === 1
        ? 'Tage ohne Treffer sind ausgelassen.'
        : `Tage mit weniger als ${text} Treffern sind ausgelassen, denn sie könnten von einer einzelnen Person erzählen.`,
    empty: 'In den letzten 30 Tagen wurde nichts nur gezählt.',
    table: 'Als Tabelle',
    day: 'Tag',
    opens: 'Öffnungen',
    clicks: 'Klicks',
    fileViews: 'Dateiansichten',
    replies: 'Antworten',
    summary: (days, most) => `Balken für ${days} Tage; der höchste steht für ${most}.`,
    most: (text) => `höchster Wert: ${text}`,
  },
}
