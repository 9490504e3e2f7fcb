import type { AdminRequestsTexts } from '../en-US/admin-requests.ts'

export const requests: AdminRequestsTexts = {
  kinds: { export: 'Vil vite hva som er lagret', erasure: 'Vil bli slettet' },
  sources: { 'own-page': 'Fra sin egen side', administrator: 'Skrevet inn her' },
  sections: {
    contact: 'Kontakt',
    account: 'Firma',
    'consent-events': 'Trinn i samtykket',
    rules: 'Unntak',
    'followed-emails': 'Fulgte e-poster',
    interactions: 'Interaksjoner, helt sikkert deres',
    'shared-interactions': 'Interaksjoner av én av flere',
    totals: 'Summer',
    days: 'Summer per dag',
    alerts: 'Varsler',
    requests: 'Forespørsler',
    suppression: 'Slettet før',
    audit: 'Revisjonslogg',
  },
  removed: {
    contact: 'Kontakt',
    followedEmails: 'Fulgte e-poster bare til denne personen',
    sharedEmails: 'Delte fulgte e-poster personen er tatt ut av',
    interactions: 'Interaksjoner',
    alerts: 'Varsler',
    consentEvents: 'Trinn i samtykket',
    rules: 'Unntak',
    activities: 'E-poster og møter de ble tatt ut av',
    reminders: 'Påminnelser',
    reminderTexts: 'Tekster i påminnelser om delte e-poster',
    individualMails: 'E-poster som skal sendes',
    requests: 'Forespørsler',
  },

  act: {
    title: 'Utfør en forespørsel',
    text: 'For en forespørsel som nådde deg på en annen måte. Forsikre deg først om at den virkelig kommer fra personen som har adressen.',
    address: 'E-postadresse',
    missing: 'Skriv en fullstendig e-postadresse.',
    export: 'Samle alt',
    exporting: 'Samler…',
    exportFailed: 'Ingenting ble samlet',
    erase: 'Slett…',
    erasing: 'Sletter…',
    eraseFailed:
      'Det er ikke sikkert at alt ble slettet. Slett på nytt: det som er gjort, forblir gjort.',
    eraseRefused: 'Ingenting ble slettet',
    colleague: {
      title: 'Dette er adressen til en kollega',
      text: 'Ingenting lagres om kolleger som mottakere, så det er ingenting å utlevere eller slette.',
    },
    ask: {
      title: (email) => `Slette alt om ${email}?`,
      text: (email) =>
        `Dette kan ikke angres. Kontakten ${email}, samtykket og alt som er registrert om personen, slettes. E-poster som bare gikk til denne personen, slettes med lenkene sine; delte e-poster beholder de andre. Adressen kan aldri bli en kontakt igjen, og e-post til den måles ikke. Du får en bekreftelse.`,
      confirm: 'Slett for godt',
    },
  },

  exported: {
    title: (email) => `Dette er lagret om ${email}`,
    text: 'Gi siden til personen; filen for maskiner inneholder det samme. Ingen av dem beholdes her.',
    none: 'Ingenting er lagret om denne adressen.',
    section: 'Del',
    records: 'Oppføringer',
    html: 'Last ned siden (HTML)',
    json: 'Last ned filen (JSON)',
    close: 'Lukk',
  },

  certificate: {
    title: 'Slettet',
    text: 'Denne bekreftelsen inneholder ingen adresse. Ta vare på den: den beviser hva som ble gjort.',
    nothing: 'Ingenting var lagret om denne adressen. Den kan ikke bli en kontakt lenger.',
    removed: 'Fjernet',
    number: 'Antall',
    id: 'Bekreftelse',
    at: 'Slettet',
    fingerprint: 'Fingeravtrykk av adressen',
    audit: 'Oppføring i revisjonsloggen',
    replayList: 'Slettes på nytt når en sikkerhetskopi gjenopprettes',
    yes: 'Ja',
    no: 'Nei – si fra til dem som drifter Follow',
    waiting: (n, text) =>
      n === 0
        ? 'Ingen treff ventet.'
        : n === 1
          ? '1 treff ventet; hører det til personen, forkastes det.'
          : `${text} treff ventet; personens egne forkastes.`,
    download: 'Last ned bekreftelsen',
    close: 'Lukk',
  },

  list: {
    title: 'Forespørsler',
    request: 'Forespørsel',
    received: 'Mottatt',
    due: 'Frist',
    act: 'Svar',
    erased: 'Slettet adresse',
    overdue: 'Over fristen',
    soon: (n, text) => (n === 1 ? '1 dag igjen' : `${text} dager igjen`),
    today: 'Frist i dag',
    done: (when) => `Utført ${when}`,
    doneBy: (when, who) => `Utført ${when} av ${who}`,
    refused: (when) => `Avslått ${when}`,
    refusedBy: (when, who) => `Avslått ${when} av ${who}`,
    certificate: 'Bekreftelse',
    exportFor: (email) => `Samle alt om ${email}`,
    eraseFor: (email) => `Slett ${email}…`,
    refuseFor: (email) => `Avslå forespørselen fra ${email}…`,
    refuse: 'Avslå…',
    shown: (n, text) => (n === 1 ? '1 forespørsel vises' : `${text} forespørsler vises`),
    emptyTitle: 'Ingen forespørsler ennå',
    emptyText:
      'Forespørsler som folk sender fra sin egen side, vises her med fristen. Dem som når deg på e-post, kan du utføre ovenfor.',
  },

  refusal: {
    title: (email) => `Avslå forespørselen fra ${email}?`,
    text: 'Ingenting utleveres eller slettes, og forespørselen lukkes. Avslå bare når loven lar deg, for eksempel når du ikke kan vite om den kommer fra personen.',
    label: 'Grunn',
    hint: 'Det du sier til personen. Lagres med forespørselen.',
    required: 'En grunn er nødvendig.',
    confirm: 'Avslå',
    failed: 'Forespørselen ble ikke avslått',
  },
}
