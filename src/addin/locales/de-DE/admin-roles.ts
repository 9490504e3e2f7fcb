import type { AdminRolesTexts } from '../en-US/admin-roles.ts'

export const roles: AdminRolesTexts = {
  names: {
    salesperson: 'Vertrieb',
    manager: 'Leitung',
    administrator: 'Administration',
  },
  title: 'Personen',
  meanings: {
    title: 'Was jede Rolle darf',
    salesperson:
      'Alle, die sich anmelden. Folgen E-Mails, sehen, was aus den eigenen wurde, und wie interessiert Kontakte sind.',
    manager: 'Sieht auch die gefolgten E-Mails des eigenen Teams und ändert daran nichts.',
    administrator:
      'Entscheidet auf diesen Seiten. Sieht nur Interaktionen mit eigenen E-Mails, es sei denn, sie darf auch Kontakte lesen.',
    entra:
      'Rollen, die Microsoft Entra vergibt, stehen hier nicht: Sie kommen mit der Anmeldung und werden in Entra entzogen. Um jemanden in das Team einer solchen Leitung aufzunehmen, geben Sie ihr die Rolle auch hier.',
  },
  person: 'Name',
  you: 'Sie',
  lastSeen: (ago) => `Zuletzt da: ${ago}`,
  manager: 'Leitung',
  administrator: 'Administration',
  readsContacts: 'Liest Kontakte als Administration',
  barred: 'Ausgesperrt',
  team: 'Im Team von',
  noTeam: 'Niemandem',
  of: (role, name) => `${role}: ${name}`,
  own: 'Ihre eigenen Rollen und was Sie lesen dürfen, können Sie nicht ändern. Bitten Sie jemand anderen aus der Administration.',
  notManager: (name) => `${name} (hier keine Leitung)`,
  saving: 'Wird gespeichert…',
  saved: (name) => `Gespeichert: ${name}`,
  failed: (name) => `Nicht gespeichert: ${name}`,
  ask: {
    bar: {
      title: (name) => `${name} aussperren?`,
      text: (name) =>
        `${name} bekommt von Follow ab dem nächsten Aufruf keine Antwort mehr, auch wenn die Anmeldung noch gilt. Offene Benachrichtigungen enden binnen Sekunden. Gesendeten E-Mails wird weiter gefolgt. Das steht im Protokoll.`,
      confirm: 'Aussperren',
    },
    readmit: {
      title: (name) => `${name} wieder zulassen?`,
      text: (name) =>
        `${name} kann Follow nach der Anmeldung wieder verwenden, mit den Rollen, die hier stehen. Das steht im Protokoll.`,
      confirm: 'Zulassen',
    },
    administrator: {
      title: (name) => `${name} die Administration geben?`,
      text: (name) =>
        `${name} kann dann Follow ein- und ausschalten, über Einwilligung und Aufbewahrung entscheiden, Personen löschen und Rollen vergeben, auch Ihre. Das gilt sofort und steht im Protokoll.`,
      confirm: 'Administration geben',
    },
    readsContacts: {
      title: (name) => `${name} Kontakte lesen lassen?`,
      text: (name) =>
        `${name} sieht dann, was Kontakte in den E-Mails aller geöffnet und angeklickt haben, obwohl die Administration das nicht braucht. Das steht im Protokoll.`,
      confirm: 'Lesen erlauben',
    },
  },
  search: 'Name oder Adresse suchen',
  shown: (n, text) => (n === 1 ? '1 Person angezeigt' : `${text} Personen angezeigt`),
  emptyTitle: 'Niemand passt',
  emptyText: 'Personen erscheinen hier, sobald sie sich bei Follow angemeldet haben.',
  reset: 'Alle anzeigen',
}
