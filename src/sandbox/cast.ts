/** Everybody in the sandbox's little world. All of them, and their companies, are fictional. */

/** The salespeople's organisation, in the shape of an Entra tenant id. */
export const TENANT_ID = '11111111-2222-4333-8444-555555555555'

/** The add-in's application id: client of the sign-in and audience of the API in one. */
export const APP_ID = 'aaaaaaaa-0000-4000-8000-000000000001'

/** The application that reads the logging mailbox; a confidential client. */
export const LOGGING_APP_ID = 'aaaaaaaa-0000-4000-8000-000000000002'

/** What it proves itself with. Everybody may know it: it opens the sandbox and nothing else. */
export const LOGGING_APP_SECRET = 'sandbox-logging-secret'

/** The logging application in the tenant: what its own tokens are of. */
export const LOGGING_APP_OBJECT_ID = '00000000-0000-4000-8000-0000000000b1'

/** The application that reads metadata for account engagement, and its secret; as above. */
export const ENRICHMENT_APP_ID = 'aaaaaaaa-0000-4000-8000-000000000003'
export const ENRICHMENT_APP_SECRET = 'sandbox-enrichment-secret'
export const ENRICHMENT_APP_OBJECT_ID = '00000000-0000-4000-8000-0000000000b2'

export const API_SCOPE = 'access_as_user'

export interface Person {
  name: string
  email: string
}

/** Somebody who can sign in. */
export interface Salesperson extends Person {
  /** Object id in the tenant. */
  id: string
  /** App roles that the tenant's administrator assigned. */
  roles?: readonly ('Follow.Manager' | 'Follow.Administrator')[]
}

/** Somebody outside, with a mailbox one can look into. */
export interface OutsidePerson extends Person {
  company: string
  /** IANA name of the time zone that their clocks show. */
  zone: string
  /** The hour of the day in which they get to their mail; undefined: at any. */
  readsAt?: number
}

export const ANNA: Salesperson = {
  id: '00000000-0000-4000-8000-0000000000a1',
  name: 'Anna Berg',
  email: 'anna@fabrikam.example',
}

export const JONAS: Salesperson = {
  id: '00000000-0000-4000-8000-0000000000a2',
  name: 'Jonas Lund',
  email: 'jonas@fabrikam.example',
  roles: ['Follow.Manager'],
}

/** Looks after Follow at Fabrikam; sells nothing. */
export const SOLVEIG: Salesperson = {
  id: '00000000-0000-4000-8000-0000000000a3',
  name: 'Solveig Moen',
  email: 'solveig@fabrikam.example',
  roles: ['Follow.Administrator'],
}

export const salespeople: readonly Salesperson[] = [ANNA, JONAS, SOLVEIG]

/** The account that signs in for email logging; it sells nothing and is a member of the mailbox. */
export const MAIL_LOGGER: Salesperson = {
  id: '00000000-0000-4000-8000-0000000000a4',
  name: 'Mail Logger',
  email: 'logging@fabrikam.example',
}

/** Everybody who can sign in. */
export const accounts: readonly Salesperson[] = [...salespeople, MAIL_LOGGER]

/** A shared mailbox: nobody signs in to it, its members open it. */
export interface SharedMailbox extends Person {
  /** Ids of accounts. */
  members: readonly string[]
}

/** Gets a blind copy of what is exchanged with people outside. */
export const EMAIL_LOG: SharedMailbox = {
  name: 'Email log',
  email: 'log@fabrikam.example',
  members: [MAIL_LOGGER.id],
}

/** A group with an address; mail to it is not of interest here. */
export interface Group extends Person {
  id: string
  /** Ids of accounts. */
  members: readonly string[]
}

export const SALES: Group = {
  id: '00000000-0000-4000-8000-0000000000c1',
  name: 'Sales',
  email: 'sales@fabrikam.example',
  members: [ANNA.id, JONAS.id],
}

export const groups: readonly Group[] = [
  SALES,
  {
    id: '00000000-0000-4000-8000-0000000000c2',
    name: 'Works council',
    email: 'council@fabrikam.example',
    members: [],
  },
]

/** Domain of everybody inside. */
export const INSIDE = 'fabrikam.example'

export const outsiders: readonly OutsidePerson[] = [
  {
    name: 'Bo Karlsson',
    email: 'bo@contoso.example',
    company: 'Contoso',
    zone: 'Europe/Stockholm',
    readsAt: 9,
  },
  { name: 'Ines Duarte', email: 'ines@contoso.example', company: 'Contoso', zone: 'Europe/Lisbon' },
  {
    name: 'Mara Novak',
    email: 'mara@northwind.example',
    company: 'Northwind',
    zone: 'Europe/Ljubljana',
  },
  {
    name: 'Tomasz Zielinski',
    email: 'tomasz@northwind.example',
    company: 'Northwind',
    zone: 'Europe/Warsaw',
  },
  { name: 'Leila Haddad', email: 'leila@adatum.example', company: 'Adatum', zone: 'Asia/Dubai' },
  {
    name: 'Piet de Vries',
    email: 'piet@adatum.example',
    company: 'Adatum',
    zone: 'Europe/Amsterdam',
  },
  { name: 'Yuki Tanaka', email: 'yuki@litware.example', company: 'Litware', zone: 'Asia/Tokyo' },
  {
    name: 'Carmen Ortiz',
    email: 'carmen@proseware.example',
    company: 'Proseware',
    zone: 'America/Mexico_City',
  },
]

/** The time zone of somebody's clock; who is not outside writes in UTC, as Exchange does. */
export const zoneOf = ({ email }: Person): string =>
  outsiders.find((one) => one.email === email.toLowerCase())?.zone ?? 'UTC'

/** Everybody with a mailbox. */
export const everybody: readonly Person[] = [
  ...accounts,
  { name: EMAIL_LOG.name, email: EMAIL_LOG.email },
  ...outsiders,
]
