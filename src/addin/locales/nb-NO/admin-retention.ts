import type { AdminRetentionTexts } from '../en-US/admin-retention.ts'

export const retention: AdminRetentionTexts = {
  label: 'Oppbevaring',
  title: 'Hvor lenge hva beholdes',
  forever: 'Behold uten grense',
  days: 'dager',
  daysLabel: (what) => `${what}: dager`,
  periods: {
    hitDays: {
      title: 'Detaljer om åpninger og klikk',
      text: 'Det som beholdes av hver åpning og hvert klikk, slik at de kan vurderes på nytt. Etter denne tiden blir vurderingen stående.',
    },
    interactionDays: {
      title: 'Interaksjoner',
      text: 'Åpninger, klikk, filvisninger og svar, og hvem de kom fra. Etter denne tiden er de tall uten personer.',
    },
    followedEmailDays: {
      title: 'Fulgte e-poster',
      text: 'Emne, mottakere og koblinger, regnet fra sendingen. Alt som er registrert om e-posten, fjernes sammen med den, så dette kan ikke være kortere enn for interaksjoner.',
    },
    logDays: {
      title: 'Interaksjonslogg',
      text: 'Oppføringer i loggen med kommentarer og oppfølginger, regnet fra e-posten. Salgsmuligheter som er laget av dem, blir værende.',
    },
    quarantineDays: {
      title: 'Karantene',
      text: 'Meldinger ingen har tatt stilling til. Etter denne tiden kommer de ikke i loggen, og bare identifikatoren beholdes.',
    },
  },
  faults: {
    range: (fewest, most) => `Skriv et antall dager fra ${fewest} til ${most}.`,
    'below-hits': () =>
      'Interaksjoner må beholdes minst like lenge som detaljene om åpninger og klikk.',
    'below-interactions': () => 'Fulgte e-poster må beholdes minst like lenge som interaksjoner.',
    'mails-below-hits': () =>
      'Fulgte e-poster må beholdes minst like lenge som detaljene om åpninger og klikk.',
  },
  question: {
    title: 'Beholde det kortere?',
    loss: {
      hitDays: (day) => `Detaljer om åpninger og klikk fra før ${day} fjernes.`,
      interactionDays: (day) => `Interaksjoner fra før ${day} blir til tall uten personer.`,
      followedEmailDays: (day) =>
        `Fulgte e-poster sendt før ${day} fjernes med alt som er registrert om dem.`,
      logDays: (day) =>
        `Oppføringer om e-post fra før ${day} fjernes med kommentarer og oppfølginger.`,
      quarantineDays: (day) => `Meldinger som har ventet i karantene siden før ${day}, gis opp.`,
    },
    final: 'Det begynner innen en time og kan ikke angres.',
    confirm: 'Lagre og fjern',
  },
  lastRun: {
    title: 'Sist ryddet',
    never: 'Ikke ennå. Det ryddes hver time.',
    at: (when) => `Ferdig ${when}. Det ryddes hver time.`,
    nothing: 'Det var ingenting å fjerne.',
    removed: 'Hva som ble fjernet',
    kind: 'Hva',
    count: 'Antall',
    kinds: {
      hits: 'Detaljer om åpninger og klikk',
      interactions: 'Interaksjoner',
      followedEmails: 'Fulgte e-poster',
      alerts: 'Varsler',
      logEntries: 'Oppføringer i loggen',
      activities: 'E-poster og møter i firmaengasjementet',
      messages: 'Loggede meldinger',
      quarantined: 'Meldinger i karantene',
    },
  },
}
