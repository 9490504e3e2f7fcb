import { describe, expect, it } from '@jest/globals'
import { Value } from 'typebox/value'
import { typedDomains } from '../../../../src/addin/admin/accounts/typed-lists.ts'
import {
  accountFilter,
  noFilter,
  sortedBy,
} from '../../../../src/addin/admin/accounts/account-filter.ts'
import { rowsOf } from '../../../../src/addin/admin/files/separated-text.ts'
import { guessColumns, isHead } from '../../../../src/addin/admin/import/guess-columns.ts'
import type { Kind } from '../../../../src/addin/admin/import/import-fields.ts'
import {
  countOutcomes,
  forImport,
  importLines,
  MOST_AT_ONCE,
  nextPart,
  onceMore,
  refusedLines,
  withLater,
  withResults,
  type ImportLine,
} from '../../../../src/addin/admin/import/import-lines.ts'
import {
  columnNames,
  firstReading,
  headOf,
  tableOfContacts,
  tableOfText,
} from '../../../../src/addin/admin/import/import-table.ts'

import { adminImport } from '../../../../src/addin/locales/en-US/admin-import.ts'
import { importPart } from '../../../../src/addin/client/import-part.ts'
import type { CallApi } from '../../../../src/addin/client/call.ts'
import { AccountEngagementQuery } from '../../../../src/contract/account.ts'
import {
  AccountImportRequest,
  ContactImportRequest,
} from '../../../../src/contract/account-import.ts'
import * as fc from '../../../fixtures/fast-check.ts'

describe('headOf', () => {
  const words = {
    fields: { ...adminImport.columns.fields },
    nameless: adminImport.columns.nameless,
  }

  it.each([
    ['Firma;Netz;Wer\nContoso;contoso.de;x', ['Firma', 'Netz', 'Wer']],
    ['Contoso;contoso.de;x', ['Column A', 'Domains', 'Column C']],
  ])('names columns so that they are recognised again: %j', (text, head) => {
    const table = tableOfText('a.csv', text)

    expect(headOf(table, firstReading('accounts', table), words)).toEqual(head)
  })
})

const guess = (kind: Kind, head: string) => guessColumns(kind, head.split(';'), [])

describe('guessColumns', () => {
  it.each([
    ['Account Name;Website;Parent Account;Owner', { name: 0, domains: 1, parent: 2, owner: 3 }],
    ['Kundenbetreuer;Firma;Domänen', { owner: 0, name: 1, domains: 2 }],
    ['Cuenta;Sitio web;Pertenece;Comercial', { name: 0, domains: 1, owner: 3 }],
    ['Firmanavn;Nettsted;Morselskap;Selger', { name: 0, domains: 1, parent: 2, owner: 3 }],
    ['Virksomhed;Domæner;Moderselskab;Sælger', { name: 0, domains: 1, parent: 2, owner: 3 }],
  ])('knows columns of accounts: %s', (head, mapping) => {
    expect(guess('accounts', head)).toEqual(mapping)
  })

  it.each([
    ['E-mail;Full Name;Type;Company', { email: 0, name: 1, type: 2, account: 3 }],
    ['Name;E-Mail-Adresse;Art;Unternehmen', { name: 0, email: 1, type: 2, account: 3 }],
    ['Correo electrónico;Nombre completo;Empresa', { email: 0, name: 1, account: 2 }],
    ['Navn;E-postadresse;Selskap', { name: 0, email: 1, account: 2 }],
    ['Fulde navn;E-mailadresse;Virksomhed', { name: 0, email: 1, account: 2 }],
  ])('knows columns of contacts: %s', (head, mapping) => {
    expect(guess('contacts', head)).toEqual(mapping)
  })

  it('tells addresses by what they look like where the columns have no names', () => {
    const rows = rowsOf('Bo;bo@contoso.example\nKim;kim@contoso.example\nnobody;')

    expect(isHead('contacts', rows[0])).toBe(false)
    expect(guessColumns('contacts', [], rows)).toEqual({ email: 1 })
  })

  it('never gives a column to two fields', () => {
    const words = fc.constantFrom(
      'Name',
      'Company',
      'Website',
      'E-Mail',
      'Parent',
      'Owner',
      'x',
      '',
    )
    fc.assert(
      fc.property(
        fc.constantFrom<Kind>('accounts', 'contacts'),
        fc.array(words, { maxLength: 8 }),
        (kind, head) => {
          const columns = Object.values(guessColumns(kind, head, []))
          expect(new Set(columns).size).toBe(columns.length)
          for (const column of columns) expect(column).toBeLessThan(head.length)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('a table', () => {
  it('has names from its first row, and letters where that has none', () => {
    const table = tableOfText('x.csv', 'Firma;;Domain\na;b;c;d')
    const names = columnNames(table, firstReading('accounts', table).hasHead, (one) => `?${one}`)

    expect(names).toEqual(['Firma', '?B', 'Domain', '?D'])
  })

  it('of mailboxes leaves the account to the address', () => {
    const contact = { email: 'bo@contoso.example', name: null, company: 'Contoso Ltd' }
    const table = tableOfContacts('Outlook', ['Address', 'Name', 'Company'], [contact])

    expect(firstReading('contacts', table)).toEqual({
      hasHead: false,
      mapping: { email: 0, name: 1 },
    })
    expect(table.rows).toEqual([{ line: 1, cells: ['bo@contoso.example', '', 'Contoso Ltd'] }])
  })
})

const accounts = (text: string) =>
  importLines('accounts', rowsOf(text), { name: 0, domains: 1, parent: 2 })

const answered = (lines: ImportLine[], fault: 'unknown-parent' | null = null): ImportLine[] =>
  withResults(
    lines,
    nextPart(lines).map(({ line }) => ({
      ...{ line, fault },
      outcome: fault ? ('refused' as const) : ('created' as const),
    })),
  )

describe('the rows of an import', () => {
  it('send those first that others may belong to', () => {
    const lines = accounts('Child;c.example;Parent\nParent;p.example;')

    expect(lines.map(({ line }) => line)).toEqual([2, 1])
  })

  it('refuse by themselves what the service could not tell, or would not take', () => {
    const lines = accounts(`A;a.example\nB; A.Example\nC;${'c'.repeat(1001)}\nD;\nE;`)

    expect(lines.map(({ fault }) => fault)).toEqual([null, 'repeated', 'too-long', null, null])
    expect(nextPart(lines).map(({ line }) => line)).toEqual([1, 4, 5])
  })

  it('go in parts, each once, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * MOST_AT_ONCE }), (count) => {
        const text = Array.from({ length: count }, (_, row) => `N;d${row}.example`).join('\n')
        let lines = accounts(text)
        let parts = 0
        while (nextPart(lines).length > 0) {
          parts += 1
          lines = answered(lines)
        }
        expect(parts).toBe(Math.ceil(count / MOST_AT_ONCE))
        expect(countOutcomes(lines)).toEqual(count > 0 ? [['created', count]] : [])
      }),
      { numRuns: 10 },
    )
  })

  it('take no answer about other rows', () => {
    const lines = accounts('A;a.example')
    const answer = { line: 2, outcome: 'created', fault: null } as const

    expect(() => withResults(lines, [answer])).toThrow('other rows')
    expect(() => withResults(lines, [])).toThrow('other rows')
  })

  it('wait for a parent that is among them, by name or domain', () => {
    const preview = withLater(
      answered(accounts('A;a.example;B\nB;b.example;C\nC;c.example;nobody'), 'unknown-parent'),
    )

    expect(preview.map(({ outcome }) => outcome)).toEqual(['later', 'later', 'refused'])
    expect(nextPart(forImport(preview)).map(({ line }) => line)).toEqual([1, 2])
    expect(refusedLines(preview).map(({ line }) => line)).toEqual([3])
  })

  it('are sent once more when their parent came after them, and only then', () => {
    const [child, parent] = answered(accounts('A;a.example;b.example\nB;b.example;C'))
    const refused = { ...child!, outcome: 'refused', fault: 'unknown-parent' } as const

    expect(nextPart(onceMore([refused, parent!]) ?? []).map(({ line }) => line)).toEqual([1])
    expect(onceMore([refused])).toBeUndefined()
  })
})

describe('what is asked of the service', () => {
  const cell = fc.oneof(fc.string(), fc.string({ minLength: 990, maxLength: 1010 }))
  const columns = fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 8 })

  it.each<[Kind, typeof AccountImportRequest | typeof ContactImportRequest]>([
    ['accounts', AccountImportRequest],
    ['contacts', ContactImportRequest],
  ])('is within the contract for %s, whatever is in the file', async (kind, schema) => {
    const bodies: unknown[] = []
    const call = ((_name: string, { body }: { body: unknown }) => {
      bodies.push(body)
      return Promise.resolve({ results: [] })
    }) as unknown as CallApi
    await fc.assert(
      fc.asyncProperty(columns, async (table) => {
        const rows = table.map((cells, index) => ({ line: index + 1, cells }))
        const mapping = { name: 0, domains: 1, parent: 2, email: 1, type: 2, account: 3 }
        const part = nextPart(importLines(kind, rows, mapping))
        if (part.length > 0) await importPart(call, { kind, act: 'preview', rows: part })
      }),
      { numRuns: 30 },
    )

    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies.filter((body) => !Value.Check(schema, body))).toEqual([])
  })

  it('is within the contract for accounts, whatever was chosen', () => {
    const filter = { ...noFilter, search: ' con ', band: 'none', owner: 'mine' } as const
    const id = '01990000-0000-7000-8000-000000000001'

    const query = accountFilter(sortedBy(filter, 'lastMeeting'), id, id)

    expect(Value.Check(AccountEngagementQuery, query)).toBe(true)
    expect(query).toMatchObject({ sort: 'lastMeeting', order: 'down', search: 'con', segment: id })
  })
})

describe('typedDomains', () => {
  it.each([
    ['Contoso.Example', ['contoso.example'], []],
    ['https://www.contoso.example/about?x=1', ['contoso.example'], []],
    ['bo@contoso.example, @contoso.example', ['contoso.example'], []],
    ['bücher.example', ['xn--bcher-kva.example'], []],
    ['contoso\n10.0.0.1', [], ['contoso', '10.0.0.1']],
    [' \n ', [], []],
  ])('reads %p', (text, items, faults) => {
    expect(typedDomains(text)).toEqual({ items, faults })
  })
})
