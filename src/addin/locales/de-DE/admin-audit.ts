import type { AdminAuditTexts } from '../en-US/admin-audit.ts'

export const audit: AdminAuditTexts = {
  actions: {
    'organisation-switched': 'Follow umgeschaltet',
    'organisation-consented': 'Dem zugestimmt, was Follow tut',
    'policy-changed': 'Einwilligungsregeln geändert',
    'rule-set': 'Ausnahme gemacht',
    'rule-removed': 'Ausnahme entfernt',
    'retention-changed': 'Aufbewahrung geändert',
    'retention-applied': 'Alte Daten entfernt',
    'preference-changed': 'Erlaubnis zum Folgen geändert',
    'consent-changed': 'Einwilligung geändert',
    'roles-changed': 'Rollen geändert',
    'subject-exported': 'Daten herausgegeben',
    'subject-erased': 'Person gelöscht',
    'request-received': 'Anfrage eingegangen',
    'request-closed': 'Anfrage abgeschlossen',
  },
  actors: {
    person: 'Jemand hier',
    recipient: 'Die Empfängerin, der Empfänger',
    job: 'Follow von selbst',
    operator: 'Der Betrieb',
  },

  verify: {
    title: 'Ist das Protokoll vollständig?',
    text: 'Jeder Eintrag trägt eine Prüfsumme über sich und die des Eintrags davor. Die Prüfung folgt der Kette vom ersten Eintrag bis zum letzten.',
    button: 'Jetzt prüfen',
    checking: 'Wird geprüft…',
    failed: 'Das Protokoll wurde nicht geprüft',
    whole: 'Das Protokoll ist vollständig',
    entries: (n, text) =>
      n === 1 ? '1 Eintrag, unverändert.' : `${text} Einträge, keiner verändert, keiner fehlt.`,
    empty: 'Noch keine Einträge.',
    brokenTitle: 'Das Protokoll wurde von außen verändert',
    broken: {
      altered: (position) => `Eintrag ${position} wurde nachträglich verändert.`,
      missing: (position) => `Eintrag ${position} fehlt.`,
      'cut-off': (position) =>
        `Das Protokoll endet vor Eintrag ${position}: Das Ende wurde abgeschnitten.`,
    },
    after:
      'Auf die Einträge danach ist kein Verlass. Geben Sie das Protokoll aus, bewahren Sie es auf und sagen Sie es denen, die Follow betreiben.',
    head: 'Bewahren Sie diese Zeile außerhalb von Follow auf. Mit ihr kann der Betrieb später belegen, dass davor nichts umgeschrieben wurde.',
    headLabel: 'Letzte Nummer und Prüfsumme',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },

  filter: {
    label: 'Protokoll filtern',
    action: 'Vorgang',
    anyAction: 'Jeder Vorgang',
    actor: 'Von',
    anyActor: 'Allen',
    from: 'Ab',
    to: 'Bis',
  },

  list: {
    title: 'Einträge',
    when: 'Wann',
    who: 'Wer',
    what: 'Was',
    about: 'Worüber',
    organisation: 'Die Organisation',
    position: (position) => `Nr. ${position}`,
    number: (n, text) => (n === 1 ? '1 Eintrag' : `${text} Einträge`),
    from: (before, after) => `${before} → ${after}`,
    nothing: 'nichts',
    yes: 'ja',
    no: 'nein',
    shown: (n, text) => (n === 1 ? '1 Eintrag angezeigt' : `${text} Einträge angezeigt`),
    emptyTitle: 'Noch keine Einträge',
    emptyText:
      'Was hier entschieden wird, wird aufgeschrieben, angefangen mit dem Einschalten von Follow.',
    noneTitle: 'Kein passender Eintrag',
    noneText: 'Versuchen Sie es mit einem anderen Vorgang, einer anderen Person oder Zeit.',
    reset: 'Alle Einträge anzeigen',
  },

  export: {
    csv: 'Als CSV ausgeben',
    json: 'Als JSON ausgeben',
    text: 'Gibt alle Einträge aus, die zum Filter passen, von allen Seiten.',
    reading: (n, text) => (n === 1 ? '1 Eintrag gelesen…' : `${text} Einträge gelesen…`),
    done: (n, text) => (n === 1 ? '1 Eintrag ausgegeben.' : `${text} Einträge ausgegeben.`),
    cancel: 'Anhalten',
    failed: 'Das Protokoll wurde nicht ausgegeben',
    columns: {
      position: 'Nummer',
      at: 'Zeit (UTC)',
      actor: 'Art des Handelnden',
      actorName: 'Name',
      action: 'Vorgang',
      subject: 'Worüber',
      subjectName: 'Heißt',
      detail: 'Einzelheiten',
      hash: 'Prüfsumme',
    },
  },
}
