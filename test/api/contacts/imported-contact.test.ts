import { describe, expect, it } from '@jest/globals'
import {
  readContactRow,
  type ContactImportRow,
} from '../../../src/api/contacts/imported-contact.ts'
import {
  planContacts,
  type ContactWorld,
  type KnownContact,
} from '../../../src/api/contacts/contact-import-plan.ts'

const INTERNAL = ['fabrikam.example']
const row = (more: Partial<ContactImportRow> = {}): ContactImportRow => ({
  ...{ line: 2, email: 'bo@contoso.example' },
  ...more,
})
const read = (more: Partial<ContactImportRow>) => readContactRow(row(more), INTERNAL)

describe('readContactRow', () => {
  it('reads everything trimmed, and nothing where nothing is said', () => {
    const said = { email: ' Bo@Contoso.example ', name: ' Bo Lind\0', type: 'Lead', account: ' C ' }
    expect(read(said)).toEqual({
      ...{ line: 2, email: 'bo@contoso.example', name: 'Bo Lind', type: 'lead', account: 'C' },
    })
    expect(read({ name: ' ', type: '', account: '' })).toEqual({
      ...{ line: 2, email: 'bo@contoso.example', name: null, type: null, account: null },
    })
  })

  it.each([
    ['mailto:bo@contoso.example', 'bo@contoso.example'],
    ['Bo Lind <Bo@contoso.example>', 'bo@contoso.example'],
    ['bo@bücher.example', 'bo@xn--bcher-kva.example'],
    ['bo@gmail.com', 'bo@gmail.com'],
  ])('understands %j', (email, expected) => {
    expect(read({ email })).toMatchObject({ email: expected })
  })

  it.each([
    ['Kontakt', 'contact'],
    ['CONTACTO', 'contact'],
    ['contact', 'contact'],
    ['Interessent', 'lead'],
    ['Cliente  potencial', 'lead'],
    ['kundeemne', 'lead'],
  ])('takes %j for a %s', (type, expected) => {
    expect(read({ type })).toMatchObject({ type: expected })
  })

  it.each([
    ['bad-address', { email: '' }],
    ['bad-address', { email: 'bo' }],
    ['bad-address', { email: 'bo@contoso.example, eva@contoso.example' }],
    ['bad-address', { email: `${'x'.repeat(65)}@contoso.example` }],
    ['bad-address', { email: '\ud800@contoso.example' }],
    ['internal', { email: 'anna@oslo.fabrikam.example' }],
    ['too-long', { name: 'x'.repeat(257) }],
    ['bad-type', { type: 'customer' }],
  ])('refuses as %s', (fault, more) => {
    expect(read(more)).toEqual({ fault })
  })
})

const contact = (more: Partial<KnownContact> = {}): KnownContact => ({
  ...{ id: 'bo', name: 'Bo Lind', type: 'contact', accountId: 'a', isChosen: false },
  ...more,
})
const WORLD: ContactWorld = {
  contacts: new Map([
    ['bo@a.example', contact()],
    ['cy@a.example', contact({ id: 'cy', accountId: 'b', isChosen: true })],
    ['di@a.example', contact({ id: 'di', accountId: null })],
    ['ed@gmail.com', contact({ id: 'ed', accountId: null })],
  ]),
  erased: new Set(['gone@a.example']),
  accounts: new Map([
    ['a', 'Alpha'],
    ['b', 'Twin'],
    ['c', 'twin'],
  ]),
  domains: new Map([
    ['a.example', 'a'],
    ['c.example', 'c'],
  ]),
}
const plan = (...rows: Partial<ContactImportRow>[]) =>
  planContacts(
    rows.map((more, index) => ({ line: index + 2, ...readContactRow(row(more), INTERNAL) })),
    WORLD,
  )
const outcomes = (...rows: Partial<ContactImportRow>[]) =>
  plan(...rows).map((one) => (one.outcome === 'refused' ? one.fault : one.outcome))

describe('planContacts', () => {
  it('makes a contact of an address that nobody has', () => {
    const said = { name: 'New', type: 'lead', account: 'Alpha' }
    expect(plan({ email: 'new@gmail.com', ...said })).toEqual([
      {
        ...{ line: 2, outcome: 'created', email: 'new@gmail.com', name: 'New', type: 'lead' },
        ...{ accountId: 'a', before: undefined },
      },
    ])
  })

  it.each<[string, Partial<ContactImportRow>, string]>([
    ['nothing said', { email: 'bo@a.example' }, 'unchanged'],
    ['the same said', { email: 'bo@a.example', name: 'Bo Lind', type: 'contact' }, 'unchanged'],
    ['another name', { email: 'bo@a.example', name: 'Bo' }, 'changed'],
    ['another kind', { email: 'bo@a.example', type: 'lead' }, 'changed'],
    ['another account', { email: 'bo@a.example', account: 'c.example' }, 'changed'],
    ['its account, which nobody chose', { email: 'bo@a.example', account: 'Alpha' }, 'changed'],
    ['nothing of an account that somebody chose', { email: 'cy@a.example' }, 'unchanged'],
    ['nothing of an account it should have', { email: 'di@a.example' }, 'changed'],
    ['nothing of an account it cannot have', { email: 'ed@gmail.com' }, 'unchanged'],
    [
      'an account by web address',
      { email: 'x@y.example', account: 'https://a.example' },
      'created',
    ],
    [
      'an account of which there are two',
      { email: 'x@a.example', account: 'Twin' },
      'unknown-account',
    ],
    ['the one of two that is of the address', { email: 'x@c.example', account: 'Twin' }, 'created'],
    ['an account that is not there', { email: 'x@a.example', account: 'Beta' }, 'unknown-account'],
    ['somebody who was erased', { email: 'Gone@a.example' }, 'erased'],
    ['no address', { email: 'x' }, 'bad-address'],
  ])('with %s', (_, more, expected) => {
    expect(outcomes(more)).toEqual([expected])
  })

  it('does the first of two rows about the same that can be done', () => {
    expect(
      outcomes(
        { email: 'x@a.example', account: 'Beta' },
        { email: 'x@a.example' },
        { email: 'X@a.example', name: 'X' },
      ),
    ).toEqual(['unknown-account', 'created', 'repeated'])
  })
})
