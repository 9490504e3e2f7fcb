import type { AdminHealthTexts } from '../en-US/admin-health.ts'

export const health: AdminHealthTexts = {
  label: 'Hvordan Follow har det',
  states: { good: 'Godt', attention: 'Bør ses på', failing: 'Virker ikke' },
  whole: { good: 'Alt virker', attention: 'Noget bør ses på', failing: 'Noget virker ikke' },
  since: (when: string) => `Målt siden ${when}. Intet her handler om personer.`,
  why: 'Hvordan ved I det?',

  hits: {
    title: 'Åbninger og klik gemmes',
    none: 'Der kom ingen i denne tid.',
    within: (ms: string) => `99 af 100 var sikre inden for ${ms} ms.`,
    perMinute: (text: string) => `Der kom ${text} pr. minut.`,
    late: (n: number, text: string) =>
      n === 1 ? '1 blev besvaret, før den var sikker.' : `${text} blev besvaret, før de var sikre.`,
    lost: (n: number, text: string) =>
      n === 1 ? '1 kunne ikke gemmes.' : `${text} kunne ikke gemmes.`,
    excess: (n: number, text: string) =>
      n === 1
        ? '1 blev udeladt, fordi mailen havde mere end 300 på et minut.'
        : `${text} blev udeladt, fordi mailene havde mere end 300 på et minut.`,
    todo: 'Modtagerne mærker intet: deres links virker. Sig til dem, der driver serveren, at bufferens disk er langsom eller fuld.',
    why: 'Hver forespørgsel om et billede eller et link skrives til en disk, før den besvares. Tiden det tager, måles, uanset hvem den er fra.',
  },
  waiting: {
    title: 'Det gemte registreres',
    none: 'Intet venter.',
    some: (n: number, text: string, when: string) =>
      n === 1
        ? `1 venter på at blive registreret, siden ${when}.`
        : `${text} venter på at blive registreret, den ældste siden ${when}.`,
    filled: (share: string) => `De fylder ${share} af den plads, der er til dem.`,
    todo: 'Intet går tabt, så længe der er plads, og det registreres af sig selv senere. Indtil da er tallene i Follow bagud. Sig til dem, der driver serveren, at databasen er langsom eller væk.',
    why: 'Det, der venter i alle processers buffere, lægges sammen, for alle organisationer i denne installation.',
  },
  store: {
    title: 'Databasen svarer',
    none: 'Den blev ikke spurgt i denne tid.',
    within: (ms: string) => `99 af 100 svar kom inden for ${ms} ms.`,
    failed: (share: string) => `${share} af spørgsmålene blev ikke besvaret.`,
    todo: 'Follow er langsomt eller ude af drift for dine folk; links i mails er ikke. Sig det til dem, der driver serveren.',
    why: 'Tiden måles for hvert spørgsmål fra den server, der svarede dig, uden hvad det handlede om.',
  },
  jobs: {
    title: 'Arbejde i baggrunden bliver gjort',
    none: 'Intet mislykkedes.',
    failing: (what: string, when: string) => `${what}: ikke gjort siden ${when}.`,
    todo: 'Det prøves igen af sig selv. Varer det mere end en halv time, så sig det til dem, der driver serveren.',
    why: 'Fejl i opgaver på den server, der svarede dig, og opgaver for hele installationen, som ingen er kommet til i et kvarter.',
    names: {
      drain: 'Registrere åbninger og klik',
      alerts: 'Underretninger',
      'alert-news': 'Underretninger i åbne ruder',
      reminders: 'Påmindelser',
      logging: 'Maillogning',
      collect: 'Læse postkasser til firmaengagement',
      'forget-collected': 'Glemme læste postkasser',
      recount: 'Tælle firmaengagement',
      'forget-alerts': 'Fjerne gamle underretninger',
      'forget-reminders': 'Fjerne gamle påmindelser',
      'forget-own-views': 'Fjerne notater om egne visninger',
      'forget-team-networks': 'Fjerne notater om jeres netværk',
      'forget-files': 'Fjerne udløbne filer',
      'forget-journals': 'Glemme servere, der er væk',
      'hit-partitions': 'Glemme, hvilke åbninger og klik der er talt',
      retention: 'Fjerne det, der er ældre, end du tillader',
      purge: 'Fjerne afsluttede organisationer',
      'scanner-networks': 'Listen over mailscannere',
      'team-networks': 'Netværkene, som jeres folk bruger',
      'tell-team-networks': 'Notere de netværk, som jeres folk bruger',
      'refused-hosts': 'Listen over værter, som intet link fører til',
    },
  },
  graph: {
    title: 'Microsoft 365 svarer',
    none: 'Det blev ikke spurgt i denne tid.',
    good: 'Alle spørgsmål blev besvaret.',
    throttled: (share: string) => `${share} af spørgsmålene blev afvist som for mange.`,
    failed: (share: string) => `${share} af spørgsmålene fik intet godt svar.`,
    todo: 'Maillogning og firmaengagement fortsætter af sig selv, når Microsoft 365 svarer igen; intet går tabt. Afvises der ofte for mange, så vælg færre postkasser til firmaengagement.',
    why: 'Svar fra Microsoft Graph til den server, der svarede dig, for alle organisationer, uden hvad der blev spurgt om.',
  },
}
