import type { AdminHealthTexts } from '../en-US/admin-health.ts'

export const health: AdminHealthTexts = {
  label: 'Wie es Follow geht',
  states: { good: 'Gut', attention: 'Ansehen', failing: 'Gestört' },
  whole: {
    good: 'Alles funktioniert',
    attention: 'Etwas sollten Sie sich ansehen',
    failing: 'Etwas funktioniert nicht',
  },
  since: (when: string) => `Gemessen seit ${when}. Nichts davon handelt von Personen.`,
  why: 'Woher wissen Sie das?',

  hits: {
    title: 'Öffnungen und Klicks werden aufgehoben',
    none: 'In dieser Zeit kamen keine.',
    within: (ms: string) => `99 von 100 waren innerhalb von ${ms} ms sicher.`,
    perMinute: (text: string) => `${text} kamen pro Minute.`,
    late: (n: number, text: string) =>
      n === 1
        ? 'Einer wurde beantwortet, bevor er sicher war.'
        : `${text} wurden beantwortet, bevor sie sicher waren.`,
    lost: (n: number, text: string) =>
      n === 1
        ? 'Einer konnte nicht aufgehoben werden.'
        : `${text} konnten nicht aufgehoben werden.`,
    excess: (n: number, text: string) =>
      n === 1
        ? 'Einer wurde ausgelassen, weil seine E-Mail mehr als 300 in einer Minute hatte.'
        : `${text} wurden ausgelassen, weil ihre E-Mails mehr als 300 in einer Minute hatten.`,
    todo: 'Empfänger merken nichts: Ihre Links funktionieren. Sagen Sie denen, die den Server betreiben, dass die Festplatte des Puffers langsam oder voll ist.',
    why: 'Jede Anfrage nach einem Bild oder Link wird auf eine Festplatte geschrieben, bevor sie beantwortet wird. Gemessen wird, wie lange das dauert, von wem auch immer sie kommt.',
  },
  waiting: {
    title: 'Was aufgehoben wurde, wird erfasst',
    none: 'Nichts wartet.',
    some: (n: number, text: string, when: string) =>
      n === 1
        ? `1 wartet seit ${when} darauf, erfasst zu werden.`
        : `${text} warten darauf, erfasst zu werden, die älteste seit ${when}.`,
    filled: (share: string) => `Sie belegen ${share} des Platzes, der für sie da ist.`,
    todo: 'Solange Platz ist, geht nichts verloren, und später wird alles von selbst erfasst. Bis dahin hinken die Zahlen in Follow nach. Sagen Sie denen, die den Server betreiben, dass die Datenbank langsam oder nicht erreichbar ist.',
    why: 'Gezählt wird, was in den Puffern aller Prozesse wartet, von allen Organisationen dieser Installation.',
  },
  store: {
    title: 'Die Datenbank antwortet',
    none: 'In dieser Zeit wurde sie nicht gefragt.',
    within: (ms: string) => `99 von 100 Antworten kamen innerhalb von ${ms} ms.`,
    failed: (share: string) => `${share} der Fragen wurden nicht beantwortet.`,
    todo: 'Follow ist für Ihre Leute langsam oder gestört, Links in E-Mails sind es nicht. Sagen Sie es denen, die den Server betreiben.',
    why: 'Bei jeder Frage des Servers, der Ihnen geantwortet hat, wird die Zeit gemessen, ohne worum es ging.',
  },
  jobs: {
    title: 'Arbeit im Hintergrund wird erledigt',
    none: 'Nichts ist fehlgeschlagen.',
    failing: (what: string, when: string) => `${what}: seit ${when} nicht erledigt.`,
    todo: 'Es wird von selbst wieder versucht. Dauert es länger als eine halbe Stunde, sagen Sie es denen, die den Server betreiben.',
    why: 'Fehlschläge von Aufgaben auf dem Server, der Ihnen geantwortet hat, und Aufgaben der ganzen Installation, zu denen seit einer Viertelstunde niemand gekommen ist.',
    names: {
      drain: 'Öffnungen und Klicks erfassen',
      alerts: 'Hinweise',
      'alert-news': 'Hinweise in offenen Bereichen',
      reminders: 'Erinnerungen',
      logging: 'E-Mail-Protokollierung',
      collect: 'Postfächer für das Firmen-Engagement lesen',
      'forget-collected': 'Gelesene Postfächer vergessen',
      recount: 'Firmen-Engagement zählen',
      'forget-alerts': 'Alte Hinweise entfernen',
      'forget-reminders': 'Alte Erinnerungen entfernen',
      'forget-own-views': 'Notizen zu eigenen Ansichten entfernen',
      'forget-team-networks': 'Notizen zu Ihren Netzwerken entfernen',
      'forget-files': 'Abgelaufene Dateien entfernen',
      'forget-journals': 'Server vergessen, die es nicht mehr gibt',
      'hit-partitions': 'Vergessen, welche Öffnungen und Klicks gezählt wurden',
      retention: 'Entfernen, was älter ist, als Sie erlauben',
      purge: 'Beendete Organisationen entfernen',
      'scanner-networks': 'Die Liste der E-Mail-Prüfdienste',
      'team-networks': 'Netzwerke Ihrer Leute',
      'tell-team-networks': 'Netzwerke Ihrer Leute notieren',
      'refused-hosts': 'Die Liste der Hosts, zu denen kein Link führt',
    },
  },
  graph: {
    title: 'Microsoft 365 antwortet',
    none: 'In dieser Zeit wurde es nicht gefragt.',
    good: 'Jede Frage wurde beantwortet.',
    throttled: (share: string) => `${share} der Fragen wurden als zu viele abgelehnt.`,
    failed: (share: string) => `${share} der Fragen hatten keine gute Antwort.`,
    todo: 'E-Mail-Protokollierung und Firmen-Engagement laufen von selbst weiter, sobald Microsoft 365 wieder antwortet; nichts geht verloren. Wird oft als zu viel abgelehnt, wählen Sie weniger Postfächer für das Firmen-Engagement.',
    why: 'Antworten von Microsoft Graph an den Server, der Ihnen geantwortet hat, für alle Organisationen, ohne wonach gefragt wurde.',
  },
}
