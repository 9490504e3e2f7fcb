import type { AdminHealthTexts } from '../en-US/admin-health.ts'

export const health: AdminHealthTexts = {
  label: 'Hvordan det står til med Follow',
  states: { good: 'Bra', attention: 'Bør ses på', failing: 'Virker ikke' },
  whole: { good: 'Alt virker', attention: 'Noe bør ses på', failing: 'Noe virker ikke' },
  since: (when: string) => `Målt siden ${when}. Ingenting her handler om personer.`,
  why: 'Hvordan vet dere det?',

  hits: {
    title: 'Åpninger og klikk tas vare på',
    none: 'Ingen kom i denne tiden.',
    within: (ms: string) => `99 av 100 var trygge innen ${ms} ms.`,
    perMinute: (text: string) => `${text} kom per minutt.`,
    late: (n: number, text: string) =>
      n === 1 ? '1 ble besvart før den var trygg.' : `${text} ble besvart før de var trygge.`,
    lost: (n: number, text: string) =>
      n === 1 ? '1 kunne ikke tas vare på.' : `${text} kunne ikke tas vare på.`,
    excess: (n: number, text: string) =>
      n === 1
        ? '1 ble utelatt fordi e-posten hadde mer enn 300 på ett minutt.'
        : `${text} ble utelatt fordi e-postene hadde mer enn 300 på ett minutt.`,
    todo: 'Mottakerne merker ingenting: lenkene deres virker. Si fra til dem som drifter serveren at disken til bufferen er treg eller full.',
    why: 'Hver forespørsel om et bilde eller en lenke skrives til en disk før den besvares. Tiden det tar, måles, uansett hvem den kommer fra.',
  },
  waiting: {
    title: 'Det som er tatt vare på, registreres',
    none: 'Ingenting venter.',
    some: (n: number, text: string, when: string) =>
      n === 1
        ? `1 venter på å bli registrert, siden ${when}.`
        : `${text} venter på å bli registrert, den eldste siden ${when}.`,
    filled: (share: string) => `De tar ${share} av plassen som er satt av til dem.`,
    todo: 'Ingenting går tapt så lenge det er plass, og det registreres av seg selv senere. Inntil da henger tallene i Follow etter. Si fra til dem som drifter serveren at databasen er treg eller borte.',
    why: 'Det som venter i bufferne til alle prosesser, legges sammen, for alle organisasjoner i denne installasjonen.',
  },
  store: {
    title: 'Databasen svarer',
    none: 'Den ble ikke spurt i denne tiden.',
    within: (ms: string) => `99 av 100 svar kom innen ${ms} ms.`,
    failed: (share: string) => `${share} av spørsmålene ble ikke besvart.`,
    todo: 'Follow er tregt eller ute av drift for folkene dine; lenker i e-post er det ikke. Si fra til dem som drifter serveren.',
    why: 'Tiden måles for hvert spørsmål fra serveren som svarte deg, uten hva det gjaldt.',
  },
  jobs: {
    title: 'Arbeid i bakgrunnen blir gjort',
    none: 'Ingenting feilet.',
    failing: (what: string, when: string) => `${what}: ikke gjort siden ${when}.`,
    todo: 'Det prøves igjen av seg selv. Varer det mer enn en halvtime, si fra til dem som drifter serveren.',
    why: 'Feil i jobber på serveren som svarte deg, og jobber for hele installasjonen som ingen har kommet til på et kvarter.',
    names: {
      drain: 'Registrere åpninger og klikk',
      alerts: 'Varsler',
      'alert-news': 'Varsler i åpne ruter',
      reminders: 'Påminnelser',
      logging: 'E-postlogging',
      collect: 'Lese postbokser for firmaengasjement',
      'forget-collected': 'Glemme leste postbokser',
      recount: 'Telle firmaengasjement',
      'forget-alerts': 'Fjerne gamle varsler',
      'forget-reminders': 'Fjerne gamle påminnelser',
      'forget-own-views': 'Fjerne notater om egne visninger',
      'forget-team-networks': 'Fjerne notater om deres nettverk',
      'forget-files': 'Fjerne utløpte filer',
      'forget-journals': 'Glemme servere som er borte',
      'hit-partitions': 'Glemme hvilke åpninger og klikk som er talt',
      retention: 'Fjerne det som er eldre enn du tillater',
      purge: 'Fjerne avsluttede organisasjoner',
      'scanner-networks': 'Listen over e-postskannere',
      'team-networks': 'Nettverkene folkene deres bruker',
      'tell-team-networks': 'Notere nettverkene folkene deres bruker',
      'refused-hosts': 'Listen over verter som ingen lenke leder til',
    },
  },
  graph: {
    title: 'Microsoft 365 svarer',
    none: 'Det ble ikke spurt i denne tiden.',
    good: 'Alle spørsmål ble besvart.',
    throttled: (share: string) => `${share} av spørsmålene ble avvist som for mange.`,
    failed: (share: string) => `${share} av spørsmålene fikk ikke noe godt svar.`,
    todo: 'E-postlogging og firmaengasjement går videre av seg selv når Microsoft 365 svarer igjen; ingenting går tapt. Avvises det ofte som for mye, velg færre postbokser for firmaengasjement.',
    why: 'Svar fra Microsoft Graph til serveren som svarte deg, for alle organisasjoner, uten hva det ble spurt om.',
  },
}
