import { describe, expect, it } from '@jest/globals'
import {
  readAccountRow,
  type AccountImportRow,
} from '../../../src/api/accounts/imported-account.ts'
import {
  planAccounts,
  type ImportWorld,
  type KnownAccount,
} from '../../../src/api/accounts/account-import-plan.ts'
import * as fc from '../../fixtures/fast-check.ts'

const INTERNAL = ['fabrikam.example']
const row = (more: Partial<AccountImportRow> = {}): AccountImportRow => ({
  ...{ line: 2, name: 'Contoso', domains: 'contoso.example' },
  ...more,
})

describe('readAccountRow', () => {
  it.each([
    ['contoso.example', ['contoso.example']],
    ['https://www.contoso.example/start', ['contoso.example']],
    ['info@contoso.example', ['contoso.example']],
    ['www.contoso.example; contoso.example, contoso.co.uk', ['contoso.example', 'contoso.co.uk']],
    ['bücher.example', ['xn--bcher-kva.example']],
  ])('understands domains %j', (domains, expected) => {
    expect(readAccountRow(row({ domains }), INTERNAL)).toMatchObject({ domains: expected })
  })

  it('reads the rest trimmed, and nothing where nothing is said', () => {
    expect(readAccountRow(row({ name: ' Contoso\0 ', parent: ' ', owner: '' }), INTERNAL)).toEqual({
      ...{ line: 2, name: 'Contoso', domains: ['contoso.example'], parent: null, owner: null },
    })
    const said = row({ parent: ' Group ', owner: ' Anna@Fabrikam.example' })
    expect(readAccountRow(said, INTERNAL)).toMatchObject({
      ...{ parent: 'Group', owner: 'anna@fabrikam.example' },
    })
  })

  it.each([
    ['no-name', { name: ' ' }],
    ['no-name', { name: '\0' }],
    ['no-domain', { domains: '' }],
    ['no-domain', { domains: ' ; , ' }],
    ['too-long', { name: 'x'.repeat(201) }],
    ['too-long', { domains: Array.from({ length: 51 }, (_, n) => `d${n}.example`).join(' ') }],
    ['bad-domain', { domains: 'contoso.example, contoso' }],
    ['bad-domain', { domains: 'co.uk' }],
    ['free-mail', { domains: 'gmail.com' }],
    ['free-mail', { domains: 'contoso.example bo@hotmail.de' }],
    ['internal', { domains: 'oslo.fabrikam.example' }],
  ])('refuses as %s', (fault, more) => {
    expect(readAccountRow(row(more), INTERNAL)).toEqual({ fault })
  })
})

const account = (id: string, more: Partial<KnownAccount> = {}): KnownAccount => ({
  ...{ id, name: id.toUpperCase(), parentId: null, ownerId: null },
  ...more,
})
const worldOf = (
  accounts: readonly KnownAccount[],
  domains: Readonly<Record<string, string>>,
): ImportWorld => ({
  accounts: new Map(accounts.map((one) => [one.id, one])),
  domains: new Map(Object.entries(domains)),
  owners: new Map([
    ['anna@fabrikam.example', 'anna'],
    ['sales@fabrikam.example', 'anna'],
  ]),
})

/** A and B are there, B is A's child; A has two domains. */
const WORLD = worldOf([account('a'), account('b', { parentId: 'a' })], {
  ...{ 'a.example': 'a', 'a2.example': 'a', 'b.example': 'b' },
})

type Row = [name: string, domains: string, more?: Partial<AccountImportRow>]
const plan = (rows: readonly Row[], world = WORLD) =>
  planAccounts(
    rows.map(([name, domains, more = {}], index) => ({
      id: `new${index + 1}`,
      line: index + 2,
      ...readAccountRow(row({ line: index + 2, name, domains, ...more }), INTERNAL),
    })),
    world,
  )
const outcomes = (rows: readonly Row[], world = WORLD) =>
  plan(rows, world).map((one) => (one.outcome === 'refused' ? one.fault : one.outcome))

describe('planAccounts', () => {
  it('makes an account of domains that nobody has', () => {
    const said = { parent: 'b', owner: 'sales@fabrikam.example' }
    expect(plan([['New', 'new.example new.co.uk', said]])).toEqual([
      {
        ...{ id: 'new1', line: 2, isNew: true, outcome: 'created', name: 'New' },
        ...{ newDomains: ['new.example', 'new.co.uk'], parentId: 'b', ownerId: 'anna' },
      },
    ])
  })

  it('gives the account of a domain what the row says, and leaves what it does not', () => {
    const world = worldOf([account('a'), account('b', { parentId: 'a', ownerId: 'ole' })], {
      'b.example': 'b',
    })
    expect(plan([['Better', 'b.example b2.example']], world)).toEqual([
      {
        ...{ id: 'b', line: 2, isNew: false, outcome: 'changed', name: 'Better' },
        ...{ newDomains: ['b2.example'], parentId: 'a', ownerId: 'ole' },
      },
    ])
  })

  it.each<[string, Row[], string[]]>([
    ['nothing new', [['B', 'b.example', { parent: 'A' }]], ['unchanged']],
    ['fewer domains', [['A', 'a2.example']], ['unchanged']],
    ['another name', [['Aa', 'a.example']], ['changed']],
    ['another spelling', [['a', 'a.example']], ['changed']],
    [
      'another parent',
      [
        ['C', 'c.example'],
        ['B', 'b.example', { parent: 'C' }],
      ],
      ['created', 'changed'],
    ],
    ['a parent by domain', [['C', 'c.example', { parent: 'www.a2.example' }]], ['created']],
    [
      'a parent further down',
      [
        ['C', 'c.example', { parent: 'D' }],
        ['D', 'd.example'],
      ],
      ['created', 'created'],
    ],
    ['a name that another one has', [['A', 'new.example']], ['created']],
    ['a domain of two accounts', [['C', 'a.example b.example']], ['several-accounts']],
    ['the name of another account', [['a', 'b.example']], ['taken']],
    ['an unknown salesperson', [['C', 'c.example', { owner: 'x@y.example' }]], ['unknown-owner']],
    ['an unknown parent', [['C', 'c.example', { parent: 'Nobody' }]], ['unknown-parent']],
    ['itself as parent', [['C', 'c.example', { parent: 'C' }]], ['circular']],
    ['its child as parent', [['A', 'a.example', { parent: 'B' }]], ['circular']],
    [
      'a circle of rows',
      [
        ['C', 'c.example', { parent: 'D' }],
        ['D', 'd.example', { parent: 'C' }],
      ],
      ['unknown-parent', 'circular'],
    ],
    [
      'the same domain again',
      [
        ['C', 'c.example'],
        ['D', 'c.example d.example'],
      ],
      ['created', 'repeated'],
    ],
    [
      'the same account again',
      [
        ['A', 'a.example'],
        ['A', 'a2.example'],
      ],
      ['unchanged', 'repeated'],
    ],
    [
      'the same again after a refusal',
      [
        ['', 'c.example'],
        ['C', 'c.example'],
      ],
      ['no-name', 'created'],
    ],
    [
      'the same again after an unknown parent',
      [
        ['C', 'c.example', { parent: 'X' }],
        ['C', 'c.example'],
      ],
      ['unknown-parent', 'created'],
    ],
    [
      'a parent that is refused itself',
      [
        ['C', 'c.example', { parent: 'D' }],
        ['D', 'd.example', { parent: 'X' }],
      ],
      ['unknown-parent', 'unknown-parent'],
    ],
    [
      'a bad row between good ones',
      [
        ['C', 'c.example'],
        ['D', 'd'],
        ['E', 'e.example'],
      ],
      ['created', 'bad-domain', 'created'],
    ],
  ])('with %s', (_, rows, expected) => {
    expect(outcomes(rows)).toEqual(expected)
  })

  it('does not guess which of two accounts of a name is the parent', () => {
    const world = worldOf([account('a', { name: 'Group' }), account('b', { name: 'group' })], {})

    expect(outcomes([['C', 'c.example', { parent: 'Group' }]], world)).toEqual(['unknown-parent'])
  })

  it('changes nothing when it is done again, whatever the rows', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D')
    const domains = fc.constantFrom(
      'a.example',
      'b.example',
      'c.example d.example',
      'd.example',
      '',
    )
    const parent = fc.constantFrom(undefined, 'A', 'B', 'C', 'd.example')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, domains, parent), { maxLength: 6 }), (typed) => {
        const rows = typed.map(([called, at, above]): Row => [
          called,
          at,
          above ? { parent: above } : {},
        ])
        const first = plan(rows)
        const again = plan(
          rows.filter((_, index) => first[index]?.outcome !== 'refused'),
          done(first),
        )
        expect(new Set(again.map(({ outcome }) => outcome))).not.toContain('created')
        for (const one of again) if (one.outcome === 'changed') expect(one).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

/** The world after a plan was carried out. */
function done(planned: ReturnType<typeof planAccounts>): ImportWorld {
  const accounts = new Map(WORLD.accounts)
  const domains = new Map(WORLD.domains)
  for (const one of planned) {
    if (one.outcome === 'refused') continue
    const { id, name, parentId, ownerId } = one
    accounts.set(id, { id, name, parentId, ownerId })
    for (const domain of one.newDomains) domains.set(domain, id)
  }
  return { ...WORLD, accounts, domains }
}
