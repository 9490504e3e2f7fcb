import type { AdminRolesTexts } from '../en-US/admin-roles.ts'

export const roles: AdminRolesTexts = {
  names: { salesperson: 'Selger', manager: 'Leder', administrator: 'Administrator' },
  title: 'Personer',
  meanings: {
    title: 'Hva hver rolle kan gjøre',
    salesperson:
      'Alle som logger på. Følger e-post, ser hva som ble av sin egen, og hvor interesserte kontaktene er.',
    manager: 'Ser også e-postene teamet følger, og endrer ingenting ved dem.',
    administrator:
      'Bestemmer på disse sidene. Ser bare interaksjoner med egen e-post, med mindre de også får lese kontakter.',
    entra:
      'Roller som Microsoft Entra gir, vises ikke her: de kommer med påloggingen og tas bort i Entra. Gi rollen her også for å sette noen i teamet til en slik leder.',
  },
  person: 'Navn',
  you: 'Deg',
  lastSeen: (ago) => `Sist sett ${ago}`,
  manager: 'Leder',
  administrator: 'Administrator',
  readsContacts: 'Leser kontakter som administrator',
  barred: 'Stengt ute',
  team: 'I teamet til',
  noTeam: 'Ingen',
  of: (role, name) => `${role}: ${name}`,
  own: 'Du kan ikke endre dine egne roller eller hva du får lese. Be en annen administrator.',
  notManager: (name) => `${name} (ikke leder her)`,
  saving: 'Lagrer…',
  saved: (name) => `Lagret: ${name}`,
  failed: (name) => `Ikke lagret: ${name}`,
  ask: {
    bar: {
      title: (name) => `Stenge ${name} ute?`,
      text: (name) =>
        `${name} får ikke lenger svar fra Follow fra og med neste kall, uansett om påloggingen fortsatt gjelder. Åpne varsler avsluttes i løpet av sekunder. E-post som er sendt, følges fortsatt. Det skrives i revisjonsloggen.`,
      confirm: 'Steng ute',
    },
    readmit: {
      title: (name) => `Slippe ${name} inn igjen?`,
      text: (name) =>
        `${name} kan bruke Follow igjen etter pålogging, med rollene som vises her. Det skrives i revisjonsloggen.`,
      confirm: 'Slipp inn',
    },
    administrator: {
      title: (name) => `Gjøre ${name} til administrator?`,
      text: (name) =>
        `${name} kan da slå Follow av og på, bestemme over samtykke og oppbevaring, slette personer og gi roller, også dine. Det gjelder straks og skrives i revisjonsloggen.`,
      confirm: 'Gjør til administrator',
    },
    readsContacts: {
      title: (name) => `La ${name} lese kontakter?`,
      text: (name) =>
        `${name} ser da hva kontakter har åpnet og klikket i alles e-post, selv om en administrator ikke trenger det. Det skrives i revisjonsloggen.`,
      confirm: 'Tillat lesing',
    },
  },
  search: 'Søk i navn eller adresse',
  shown: (n, text) => (n === 1 ? '1 person vises' : `${text} personer vises`),
  emptyTitle: 'Ingen passer',
  emptyText: 'Folk vises her når de har logget på Follow.',
  reset: 'Vis alle',
}
