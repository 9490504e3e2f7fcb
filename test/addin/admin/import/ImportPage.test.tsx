import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/import/ImportPage.tsx'
import type { ImportReply } from '../../../../src/contract/account-import.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { session } from '../../taskpane/read/samples.ts'
import { adminApi } from '../admin-api.ts'
import { collecting } from '../engagement/samples.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'
import { firstReading, tableOfText } from '../../../../src/addin/admin/import/import-table.ts'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

interface Asked {
  body: { act: string; rows: readonly { line: number; domains?: string; email?: string }[] }
}

/** Takes every row but those with free mail. */
function answered({ body: { rows } }: Asked): ImportReply {
  return {
    results: rows.map(({ line, domains, email }) =>
      /gmail/.test(`${domains}${email}`)
        ? { line, outcome: 'refused', fault: 'free-mail' }
        : { line, outcome: 'created', fault: null },
    ),
  }
}

async function open(more: Answers = {}) {
  const api = adminApi({}, { importAccounts: answered, importContacts: answered, ...more })
  const page = renderAdmin({ api: api.call, page: 'import' })
  await screen.findByRole('heading', { level: 1, name: 'Import' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))

/** As a browser hands it over; jsdom has no `arrayBuffer` of files. */
async function choose(text: string, name = 'crm.csv') {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf8'))
  const file = Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  })
  await user.upload(await screen.findByLabelText('File with rows'), file)
}

const CSV =
  'Company;Website;Parent\nContoso;contoso.example;\nNobody;gmail.com;\n=Sub;sub.example;Contoso'

const many = (count: number) =>
  ['Name,Domain', ...Array.from({ length: count }, (_, row) => `N${row},n${row}.example`)].join(
    '\n',
  )

const onceChecked = () => screen.findByRole('group', { name: 'What would happen' })

describe('importing a file', () => {
  it('recognizes columns, looks before it changes anything, and hands back what cannot be', async () => {
    const files = catchFiles()
    const { api, container } = await open({ getEnrichment: () => collecting() })
    expect(await accessibilityFaults(container)).toEqual([])
    await choose(CSV)

    const chosen = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Belongs to' })
    expect(chosen.selectedOptions[0]?.textContent).toBe('Parent')
    expect(screen.getByRole('row', { name: /2 Contoso/ })).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await press('Check 3 rows')

    const found = await onceChecked()
    expect(found.textContent).toMatch(/2 rows: new.*1 row: not possible/)
    expect(found.textContent).toMatch(/Line 3, Nobody: Anybody can have an address there/)
    expect(within(found).getByRole('row', { name: /4 =Sub.*New/ })).toBeTruthy()
    expect(document.activeElement).toBe(found)
    expect(await accessibilityFaults(container)).toEqual([])
    expect(api.sent('importAccounts').map(({ body }) => body.act)).toEqual(['preview'])

    await press('Import 2 rows')

    const done = await screen.findByRole('group', { name: 'The import is finished' })
    expect(done.textContent).toMatch(/2 rows: new.*1 row: not possible/)
    expect(await within(done).findByText(/from now on.*“Read everything anew”/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    expect(api.sent('importAccounts').at(-1)?.body).toEqual({
      act: 'import',
      rows: [
        { line: 2, name: 'Contoso', domains: 'contoso.example' },
        { line: 4, name: '=Sub', domains: 'sub.example', parent: 'Contoso' },
      ],
    })
    await press('Save these rows as CSV')
    const { name, text } = await files.next()
    expect(name).toBe('rows-not-imported.csv')
    expect(text).toMatch(/"3","Anybody can .*","free-mail","Nobody","gmail.com",""/)
    expect(firstReading('accounts', tableOfText(name, text))).toMatchObject({
      ...{ hasHead: true, mapping: { name: 3, domains: 4 } },
    })
  })

  it('reads columns as they were chosen, also without names', async () => {
    const { api } = await open()
    await user.click(screen.getByRole('radio', { name: 'Contacts' }))
    await choose('Jensen\tbo@contoso.example\nLund\tkim@contoso.example', 'people.tsv')
    const head = await screen.findByRole<HTMLInputElement>('checkbox', { name: /The first row/ })
    expect(head.checked).toBe(false)

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Mail address' }),
      'Not in the file',
    )
    expect(screen.getByText('Choose a column for: Mail address')).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mail address' }), 'Column B')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Name' }), 'Column A')
    await press('Check 2 rows')

    await onceChecked()
    expect(api.sent('importContacts')[0]?.body.rows).toEqual([
      { line: 1, email: 'bo@contoso.example', name: 'Jensen' },
      { line: 2, email: 'kim@contoso.example', name: 'Lund' },
    ])
  })

  it.each([
    [
      '',
      'There are no rows in this file. Choose the one that has them; of a spreadsheet, save the sheet with the rows.',
    ],
    [many(100_000), 'There are more than 100,000 rows in this file. Split it.'],
    [
      'x;'.repeat(1000),
      'There are more than 1,000 columns in this file. Leave out those that are not needed.',
    ],
  ])('says what is wrong with a file', async (text, sentence) => {
    await open()

    await choose(text)

    expect((await screen.findByRole('alert')).textContent).toBe(sentence)
  })

  it('goes in parts, pauses, goes on, and stops for good', async () => {
    let release: (() => void) | undefined
    const { api } = await open({
      importAccounts: async (input) => {
        if (input.body.act === 'import') await new Promise<void>((go) => (release = go))
        return answered(input)
      },
    })
    const sent = () =>
      api
        .sent('importAccounts')
        .filter(({ body }) => body.act === 'import')
        .map(({ body }) => body.rows.length)
    await choose(many(1_200))
    await press('Check 1,200 rows')
    await press('Import 1,200 rows')

    await press('Pause')
    release?.()
    expect(await screen.findByText(/^Paused after 500 of 1,200 rows/)).toBeTruthy()
    expect(sent()).toEqual([500])
    await press('Go on')
    await waitFor(() => expect(sent()).toEqual([500, 500]))
    expect(screen.getByRole('progressbar', { name: '500 of 1,200 rows imported…' })).toBeTruthy()
    await press('Stop for good')
    release?.()

    const ended = await screen.findByRole('group', { name: 'The import was stopped' })
    expect(ended.textContent).toMatch(/1,000 rows: new.*200 rows: not done/)
    expect(sent()).toEqual([500, 500])
  })

  it('keeps what was done where the service fails, and goes on from there', async () => {
    const { api } = await open()
    await choose(many(600))
    await press('Check 600 rows')
    api.answer({
      importAccounts: (input) => {
        if (input.body.rows.length < 500) throw new FakeApiError('unavailable')
        return answered(input)
      },
    })
    await press('Import 600 rows')
    expect(await screen.findByText(/^Paused after 500 of 600 rows/)).toBeTruthy()
    api.answer({ importAccounts: answered })

    await press('Go on')

    const done = await screen.findByRole('group', { name: 'The import is finished' })
    expect(done.textContent).toContain('600 rows: new')
    await press('Import something else')
    expect(await screen.findByRole('button', { name: 'Choose a file…' })).toBeTruthy()
  })

  it('is for administrators', async () => {
    await open({ getSession: session })

    expect(await screen.findByText('This page is for administrators')).toBeTruthy()
  })
})

describe('importing Outlook contacts', () => {
  const bo = { email: 'bo@contoso.example', name: 'Bo Jensen', company: 'Contoso' }

  async function openContacts(more: Answers) {
    const page = await open(more)
    await user.click(screen.getByRole('radio', { name: 'Contacts' }))
    return page
  }

  it('reads mailbox after mailbox, and looks at what was found like at a file', async () => {
    let release: (() => void) | undefined
    const { api, container } = await openContacts({
      listGraphContacts: async ({ query }) => {
        if (query.cursor === undefined)
          return { items: [bo], mailboxes: { done: 19, of: 40 }, nextCursor: 'on' }
        await new Promise<void>((go) => (release = go))
        const again = { ...bo, email: 'Bo@Contoso.example' }
        const kim = { email: 'kim@contoso.example', name: null, company: null }
        return { items: [again, kim], mailboxes: { done: 40, of: 40 }, nextCursor: null }
      },
    })
    await press('Read Outlook contacts')
    expect(
      await screen.findByRole('progressbar', { name: '19 of 40 mailboxes read…' }),
    ).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    release?.()

    await press('Check 2 rows')

    const found = within(await onceChecked())
    expect(found.getByText('2 rows: new')).toBeTruthy()
    expect(api.sent('importContacts')[0]?.body.rows).toEqual([
      { line: 1, email: 'bo@contoso.example', name: 'Bo Jensen' },
      { line: 2, email: 'kim@contoso.example' },
    ])
  })

  it('says what to do first where account engagement is not set up', async () => {
    await openContacts({
      listGraphContacts: () => {
        throw new FakeApiError('setup-unfinished')
      },
    })
    await press('Read Outlook contacts')
    expect(await screen.findByText('Account engagement is not set up yet')).toBeTruthy()

    await press('Set up account engagement')

    expect(location.hash).toBe('#/engagement')
  })
})
