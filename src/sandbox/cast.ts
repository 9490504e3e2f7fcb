/** Everybody in the sandbox's little world. All of them, and their companies, are fictional. */

/** The salespeople's organisation, in the shape of an Entra tenant id. */
export const TENANT_ID = '11111111-2222-4333-8444-555555555555'

/** The add-in's application id: client of the sign-in and audience of the API in one. */
export const APP_ID = 'aaaaaaaa-0000-4000-8000-000000000001'

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

export const outsiders: readonly OutsidePerson[] = [
  { name: 'Bo Karlsson', email: 'bo@contoso.example', company: 'Contoso' },
  { name: 'Ines Duarte', email: 'ines@contoso.example', company: 'Contoso' },
  { name: 'Mara Novak', email: 'mara@northwind.example', company: 'Northwind' },
  { name: 'Tomasz Zielinski', email: 'tomasz@northwind.example', company: 'Northwind' },
  { name: 'Leila Haddad', email: 'leila@adatum.example', company: 'Adatum' },
  { name: 'Piet de Vries', email: 'piet@adatum.example', company: 'Adatum' },
  { name: 'Yuki Tanaka', email: 'yuki@litware.example', company: 'Litware' },
  { name: 'Carmen Ortiz', email: 'carmen@proseware.example', company: 'Proseware' },
]

export const everybody: readonly Person[] = [...salespeople, ...outsiders]
