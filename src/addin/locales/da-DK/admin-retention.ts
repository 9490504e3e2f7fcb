import type { AdminRetentionTexts } from '../en-US/admin-retention.ts'

export const retention: AdminRetentionTexts = {
  label: 'Opbevaring',
  title: 'Hvor længe hvad gemmes',
  forever: 'Gem uden grænse',
  days: 'dage',
  daysLabel: (what) => `${what}: dage`,
  periods: {
    hitDays: {
      title: 'Detaljer om åbninger og klik',
      text: 'Det, der gemmes af hver åbning og hvert klik, så de kan vurderes igen. Efter denne tid står vurderingen fast.',
    },
    interactionDays: {
      title: 'Interaktioner',
      text: 'Åbninger, klik, filvisninger og svar, og hvis de var. Efter denne tid er de tal uden personer.',
    },
    followedEmailDays: {
      title: 'Fulgte mails',
      text: 'Emne, modtagere og links, regnet fra afsendelsen. Alt, der er registreret om mailen, fjernes sammen med den, så det kan ikke være kortere end for interaktioner.',
    },
    logDays: {
      title: 'Interaktionslog',
      text: 'Poster i loggen med kommentarer og opfølgninger, regnet fra mailen. Salgsmuligheder, der er lavet af dem, bliver.',
    },
    quarantineDays: {
      title: 'Karantæne',
      text: 'Mails, som ingen har taget stilling til. Efter denne tid kommer de ikke i loggen, og kun deres id gemmes.',
    },
  },
  faults: {
    range: (fewest, most) => `Skriv et antal dage fra ${fewest} til ${most}.`,
    'below-hits': () =>
      'Interaktioner skal gemmes mindst lige så længe som detaljerne om åbninger og klik.',
    'below-interactions': () => 'Fulgte mails skal gemmes mindst lige så længe som interaktioner.',
    'mails-below-hits': () =>
      'Fulgte mails skal gemmes mindst lige så længe som detaljerne om åbninger og klik.',
  },
  question: {
    title: 'Gemme det i kortere tid?',
    loss: {
      hitDays: (day) => `Detaljer om åbninger og klik fra før ${day} fjernes.`,
      interactionDays: (day) => `Interaktioner fra før ${day} bliver til tal uden personer.`,
      followedEmailDays: (day) =>
        `Fulgte mails, der er sendt før ${day}, fjernes med alt, der er registreret om dem.`,
      logDays: (day) => `Poster om mails fra før ${day} fjernes med kommentarer og opfølgninger.`,
      quarantineDays: (day) => `Mails, der har ventet i karantæne siden før ${day}, opgives.`,
    },
    final: 'Det begynder inden for en time og kan ikke fortrydes.',
    confirm: 'Gem og fjern',
  },
  lastRun: {
    title: 'Sidst ryddet op',
    never: 'Ikke endnu. Der ryddes op hver time.',
    at: (when) => `Færdig ${when}. Der ryddes op hver time.`,
    nothing: 'Der var intet at fjerne.',
    removed: 'Hvad der blev fjernet',
    kind: 'Hvad',
    count: 'Antal',
    kinds: {
      hits: 'Detaljer om åbninger og klik',
      interactions: 'Interaktioner',
      followedEmails: 'Fulgte mails',
      alerts: 'Beskeder',
      logEntries: 'Poster i loggen',
      activities: 'E-mails og møder i firmaengagementet',
      messages: 'Loggede mails',
      quarantined: 'Mails i karantæne',
    },
  },
}
