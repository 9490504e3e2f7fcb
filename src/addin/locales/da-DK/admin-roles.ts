import type { AdminRolesTexts } from '../en-US/admin-roles.ts'

export const roles: AdminRolesTexts = {
  names: { salesperson: 'Sælger', manager: 'Leder', administrator: 'Administrator' },
  title: 'Personer',
  meanings: {
    title: 'Hvad hver rolle må',
    salesperson:
      'Alle, der logger på. Følger mails, ser, hvad der blev af deres egne, og hvor interesserede kontakter er.',
    manager: 'Ser også de mails, teamet følger, og ændrer intet ved dem.',
    administrator:
      'Beslutter på disse sider. Ser kun interaktioner med egne mails, medmindre de også må læse kontakter.',
    entra:
      'Roller, som Microsoft Entra giver, vises ikke her: De kommer med login og tages fra i Entra. Giv rollen her også for at sætte nogen i en sådan leders team.',
  },
  person: 'Navn',
  you: 'Dig',
  lastSeen: (ago) => `Sidst set ${ago}`,
  manager: 'Leder',
  administrator: 'Administrator',
  readsContacts: 'Læser kontakter som administrator',
  barred: 'Lukket ude',
  team: 'I teamet hos',
  noTeam: 'Ingen',
  of: (role, name) => `${role}: ${name}`,
  own: 'Du kan ikke ændre dine egne roller eller det, du må læse. Bed en anden administrator.',
  notManager: (name) => `${name} (ikke leder her)`,
  saving: 'Gemmer…',
  saved: (name) => `Gemt: ${name}`,
  failed: (name) => `Ikke gemt: ${name}`,
  ask: {
    bar: {
      title: (name) => `Lukke ${name} ude?`,
      text: (name) =>
        `${name} får ikke længere svar fra Follow fra næste kald, uanset om vedkommendes login stadig gælder. Åbne beskeder slutter inden for sekunder. Sendte mails følges fortsat. Det skrives i revisionsloggen.`,
      confirm: 'Luk ude',
    },
    readmit: {
      title: (name) => `Lukke ${name} ind igen?`,
      text: (name) =>
        `${name} kan bruge Follow igen efter login med de roller, der vises her. Det skrives i revisionsloggen.`,
      confirm: 'Luk ind',
    },
    administrator: {
      title: (name) => `Gøre ${name} til administrator?`,
      text: (name) =>
        `${name} kan så slå Follow til og fra, beslutte om samtykke og opbevaring, slette personer og give roller, også dine. Det gælder straks og skrives i revisionsloggen.`,
      confirm: 'Gør til administrator',
    },
    readsContacts: {
      title: (name) => `Lade ${name} læse kontakter?`,
      text: (name) =>
        `${name} ser så, hvad kontakter har åbnet og klikket på i alles mails, selv om en administrator ikke behøver det. Det skrives i revisionsloggen.`,
      confirm: 'Tillad læsning',
    },
  },
  search: 'Søg i navn eller adresse',
  shown: (n, text) => (n === 1 ? '1 person vises' : `${text} personer vises`),
  emptyTitle: 'Ingen passer',
  emptyText: 'Folk vises her, når de har logget på Follow.',
  reset: 'Vis alle',
}
