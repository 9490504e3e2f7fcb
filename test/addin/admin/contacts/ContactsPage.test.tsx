import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/contacts/ContactsPage.tsx'
import type { AccountPreference, ContactPreference } from '../../../../src/contract/contact.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi } from '../admin-api.ts'
import { catchFiles } from '../caught-files.ts'
import { renderAdmin } from '../render-admin.tsx'

const user = userEvent.setup()

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const idOf = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`

const contact = (some: Partial<ContactPreference> = {}): ContactPreference => ({
  id: idOf(1),
  email: 'bo@contoso.example',
  name: 'Bo Jensen',
  type: 'contact',
  accountName: 'Contoso',
  preference: 'allow',
  preferenceChangedAt: null,
  preferenceChangedBy: null,
  preferenceReason: null,
  consent: 'none',
  consentSince: null,
  reason: null,
  ...some,
})

const bo = contact()
const kim = contact({
  id: idOf(2),
  email: 'kim@northwind.example',
  name: null,
  type: 'lead',
  accountName: null,
  preference: 'do-not-allow',
  preferenceChangedAt: '2026-11-02T10:00:00.000Z',
  preferenceChangedBy: 'Anna Berg',
  preferenceReason: 'Asked by phone',
  consent: 'withdrawn',
  consentSince: '2026-11-03T10:00:00.000Z',
  reason: 'withdrawn',
})

const contoso: AccountPreference = {
  id: idOf(9),
  name: 'Contoso',
  domain: 'contoso.example',
  preference: 'allow',
  preferenceChangedAt: null,
  preferenceChangedBy: null,
  preferenceReason: null,
}

const answers = (): Answers => ({
  listContacts: () => ({ items: [bo, kim], nextCursor: null }),
  listAccounts: () => ({ items: [contoso], nextCursor: null }),
  setFollowPreferences: ({ body }) => ({
    results: body.addresses.map((address) => ({ address, outcome: 'changed' as const })),
  }),
})

async function open(more: Answers = {}, ready = 'Contacts') {
  const api = adminApi({}, { ...answers(), ...more })
  const page = renderAdmin({ api: api.call, page: 'contacts' })
  await screen.findByRole('tab', { name: ready })
  return { api, ...page }
}

/** A file whose bytes can be read, which jsdom's cannot. */
const fileOf = (name: string, text: string) =>
  Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer),
  })

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const row = async (name: RegExp) => screen.findByRole('row', { name })

describe('the list of contacts', () => {
  it('shows preference with who, when and why, and consent, and passes axe', async () => {
    const { container } = await open()

    const kims = await row(/kim@northwind/)
    expect(kims.textContent).toContain('Must not be followed')
    expect(kims.textContent).toContain('Set on Nov 2, 2026 by Anna Berg')
    expect(kims.textContent).toContain('“Asked by phone”')
    expect(kims.textContent).toContain('Withdrew')
    expect(kims.textContent).toContain('Not measured: the person withdrew consent.')
    expect(within(kims).getByText('Lead')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows where a contact is by the clock, with the reason, and lets it be set', async () => {
    const best = {
      ...{ email: bo.email, now: '2026-11-02T07:00:00.000Z', ownZone: null, habits: null },
      zone: {
        ...{ zone: 'Europe/Oslo', source: 'replies' as const, replies: 3 },
        ...{ newestAt: '2026-10-30T07:00:00.000Z', offsetMinutes: 60 },
      },
      ...{ isWorkingTime: true, suggestion: null },
    }
    const { api, container } = await open({ getBestTime: () => best, setContactZone: () => best })
    const bos = within(await row(/bo@contoso/))
    expect(api.sent('getBestTime')).toEqual([])

    await user.click(bos.getByRole('button', { name: 'Time zone' }))
    await bos.findByText(/Europe\/Oslo, where it is/)
    bos.getByText(/replies/)
    await user.click(bos.getByRole('button', { name: 'Set the time zone' }))
    const box = bos.getByRole('combobox')
    fireEvent.change(box, { target: { value: 'Asia/Tokyo' } })
    fireEvent.submit(box.closest('form')!)

    await waitFor(() =>
      expect(api.sent('setContactZone')).toEqual([
        { params: { email: bo.email }, body: { timeZone: 'Asia/Tokyo' } },
      ]),
    )
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('shows the proof of what a contact said once it is asked for', async () => {
    const { api, container } = await open({
      getContactConsent: ({ params }) => ({
        email: params.email,
        state: 'withdrawn',
        since: '2026-11-03T10:00:00.000Z',
        isFinal: true,
        mode: 'opt-out',
        scope: 'default',
        mayAsk: false,
        askAgainAt: null,
        measures: { opens: 'nothing', clicks: 'nothing' },
        events: [
          {
            id: idOf(5),
            state: 'withdrawn',
            at: '2026-11-03T10:00:00.000Z',
            by: 'recipient',
            recordedBy: null,
            source: 'own-page',
            wording: '2026-11',
            note: null,
            fromOwnNetwork: false,
          },
        ],
      }),
    })
    const kims = await row(/kim@northwind/)
    expect(within(await row(/Bo Jensen/)).queryByRole('button', { name: 'Proof' })).toBeNull()
    expect(api.sent('getContactConsent')).toEqual([])

    await user.click(within(kims).getByRole('button', { name: 'Proof' }))

    expect(await within(kims).findByText(/2026-11/)).toBeTruthy()
    expect(api.sent('getContactConsent')).toEqual([{ params: { email: kim.email } }])
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('asks for search, preference and consent', async () => {
    const { api } = await open()
    await row(/Bo Jensen/)

    await user.type(screen.getByRole('searchbox', { name: 'Search address or name' }), 'kim')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Follow preference' }),
      'Must not be followed',
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Consent' }), 'Withdrew')

    await waitFor(() =>
      expect(api.sent('listContacts').at(-1)?.query).toMatchObject({
        search: 'kim',
        preference: 'do-not-allow',
        consent: 'withdrawn',
      }),
    )
  })

  it('sets the preference of several, with the reason, once it is confirmed', async () => {
    const { api } = await open()
    await user.click(await screen.findByRole('checkbox', { name: 'Select Bo Jensen' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select kim@northwind.example' }))
    expect(screen.getByText('2 selected')).toBeTruthy()

    await press('Do not allow…')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Rule out 2 contacts?')
    expect(dialog.textContent).toContain('nothing more is recorded of mail already sent')
    expect(api.sent('setFollowPreferences')).toEqual([])
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'As agreed ')
    await user.click(within(dialog).getByRole('button', { name: 'Do not allow' }))

    expect(await screen.findByText('Done: 2 changed.')).toBeTruthy()
    expect(api.sent('setFollowPreferences')).toEqual([
      {
        body: {
          addresses: [bo.email, kim.email],
          preference: 'do-not-allow',
          reason: 'As agreed',
        },
      },
    ])
    expect(screen.queryByText('2 selected')).toBeNull()
    await waitFor(() => expect(api.sent('listContacts').length).toBeGreaterThan(1))
  })

  it('does nothing when the question is answered with no', async () => {
    const { api } = await open()
    await user.click(await screen.findByRole('checkbox', { name: 'Select all shown' }))

    await press('Allow…')
    await press('Cancel')

    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(api.sent('setFollowPreferences')).toEqual([])
    expect(screen.getByText('2 selected')).toBeTruthy()
  })

  it('names whoever said no themselves', async () => {
    await open({
      setFollowPreferences: ({ body }) => ({
        results: body.addresses.map((address, index) => ({
          address,
          outcome: index === 0 ? ('changed' as const) : ('refused' as const),
        })),
      }),
    })
    await user.click(await screen.findByRole('checkbox', { name: 'Select all shown' }))

    await press('Allow…')
    await press('Allow')

    expect(await screen.findByText('Done: 1 changed and 1 who said no.')).toBeTruthy()
    expect(screen.getByText('kim@northwind.example: The person said no')).toBeTruthy()
  })

  it('is worked with the keyboard alone', async () => {
    const { api } = await open()
    const box = await screen.findByRole('checkbox', { name: 'Select Bo Jensen' })
    box.focus()
    await user.keyboard(' ')
    const button = screen.getByRole('button', { name: 'Do not allow…' })
    button.focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('alertdialog')
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    within(dialog).getByRole('button', { name: 'Do not allow' }).focus()
    await user.keyboard('{Enter}')

    await screen.findByText('Done: 1 changed.')
    expect(api.sent('setFollowPreferences')).toHaveLength(1)
  })

  it('shows more on demand', async () => {
    await open({
      listContacts: ({ query }) =>
        query?.cursor === 'next'
          ? { items: [kim], nextCursor: null }
          : { items: [bo], nextCursor: 'next' },
    })

    await press('Show more')

    await row(/kim@northwind/)
    expect(await row(/Bo Jensen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('says how to begin where there is none, and offers all again where none matches', async () => {
    const { container } = await open({ listContacts: () => ({ items: [], nextCursor: null }) })

    expect(await screen.findByText('No contacts yet')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    await user.type(screen.getByRole('searchbox'), 'x')
    await press('Show all contacts')
    expect(await screen.findByText('No contacts yet')).toBeTruthy()
  })

  it('tells a failure, and tries again', async () => {
    const { api } = await open({
      listContacts: () => {
        throw new FakeApiError('offline')
      },
    })

    const again = await screen.findByRole('button', { name: 'Try again' })
    api.answer(answers())
    await user.click(again)

    expect(await row(/Bo Jensen/)).toBeTruthy()
  })

  it('shows no list to somebody who lost the role', async () => {
    await open({
      listContacts: () => {
        throw new FakeApiError('not-allowed')
      },
    })

    expect(await screen.findByText(/You are not allowed to do this/)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the list of accounts', () => {
  it('rules out everybody of an account, after saying what that means', async () => {
    const { api, container } = await open({
      setAccountPreference: ({ body }) => ({ ...contoso, ...body }),
    })
    await user.click(screen.getByRole('tab', { name: 'Accounts' }))

    await press('Do not allow… Contoso')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Rule out everybody at Contoso?')
    expect(dialog.textContent).toContain('holds for people who are not known yet')
    await user.click(within(dialog).getByRole('button', { name: 'Do not allow' }))

    await waitFor(() =>
      expect(api.sent('setAccountPreference')).toEqual([
        { params: { id: contoso.id }, body: { preference: 'do-not-allow' } },
      ]),
    )
    await waitFor(() => expect(api.sent('listAccounts').length).toBeGreaterThan(1))
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says so where it did not work', async () => {
    await open({
      setAccountPreference: () => {
        throw new FakeApiError('unavailable')
      },
    })
    await user.click(screen.getByRole('tab', { name: 'Accounts' }))

    await press('Do not allow… Contoso')
    await press('Do not allow')

    expect(await screen.findByText('The account was not changed')).toBeTruthy()
  })
})

describe('a list of addresses', () => {
  const openList = async (more: Answers = {}) => {
    const page = await open(more)
    await user.click(screen.getByRole('tab', { name: 'From a list' }))
    const field = await screen.findByRole('textbox', { name: 'Addresses' })
    return { ...page, paste: (value: string) => fireEvent.change(field, { target: { value } }) }
  }

  it('says before what will happen, with numbers', async () => {
    const { paste, container, api } = await openList()

    paste('email;name\na@x.com;A\nA@x.com;A\nnothing;N\nb@x.com;B')

    expect(await screen.findByText('2 addresses will be set.')).toBeTruthy()
    expect(screen.getByText('1 is listed twice and counts once.')).toBeTruthy()
    expect(screen.getByText('Line 4: nothing')).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
    expect(api.sent('setFollowPreferences')).toEqual([])
  })

  it('reads a file', async () => {
    const { container, api } = await openList()
    const file = fileOf('people.csv', '\uFEFF"E-Mail";"Name"\r\n"a@x.com";"Å"\r\n')

    const input = container.querySelector('input[type="file"]')
    await user.upload(input as HTMLInputElement, file)
    expect(await screen.findByText('From people.csv')).toBeTruthy()
    await press('Set 1 address…')
    await press('Do not allow')

    await screen.findByText('Done: 1 changed.')
    expect(api.sent('setFollowPreferences')[0]?.body.addresses).toEqual(['a@x.com'])
  })

  it('sends what was chosen, and hands out what became of each line', async () => {
    const files = catchFiles()
    const { paste, api } = await openList({
      setFollowPreferences: ({ body }) => ({
        results: body.addresses.map((address) => ({
          address,
          outcome: address.startsWith('=') ? ('refused' as const) : ('changed' as const),
        })),
      }),
    })

    paste('a@x.com\n=cmd@x.com\na@x.com\nno')
    await user.click(screen.getByRole('radio', { name: 'May be followed' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'They are' }), 'leads')
    await press('Set 2 addresses…')
    await press('Allow')
    await press('Download result (CSV)')

    expect(api.sent('setFollowPreferences').map(({ body }) => body)).toEqual([
      { addresses: ['a@x.com', '=cmd@x.com'], preference: 'allow', type: 'lead' },
    ])
    const { name, text } = await files.next()
    expect(name).toBe('follow-preferences.csv')
    expect(text).toBe(
      [
        '\uFEFF"Line","Address","Outcome","outcome"',
        '"1","a@x.com","Changed","changed"',
        `"2","'=cmd@x.com","The person said no","refused"`,
        '"3","a@x.com","Listed above","repeated"',
        '"4","no","Not an address","invalid"',
        '',
      ].join('\r\n'),
    )
  })

  it('sends a long list in parts, and goes on where it stopped', async () => {
    let failures = 1
    const { paste, api } = await openList({
      setFollowPreferences: ({ body }) => {
        if (body.addresses[0] === 'p500@x.com' && failures-- > 0) throw new FakeApiError('offline')
        return {
          results: body.addresses.map((address) => ({ address, outcome: 'changed' as const })),
        }
      },
    })

    paste(Array.from({ length: 1_100 }, (_, index) => `p${index}@x.com`).join('\n'))
    await press('Set 1,100 addresses…')
    await press('Do not allow')
    expect(await screen.findByText('Stopped after 500 of 1,100. What was done stays.')).toBeTruthy()
    await press('Try again')

    expect(await screen.findByText('Done: 1,100 changed.')).toBeTruthy()
    const parts = api.sent('setFollowPreferences').map(({ body }) => body.addresses)
    expect(parts.map((part) => part.length)).toEqual([500, 500, 500, 100])
    expect(parts[2]).toEqual(parts[1])
  })

  it('begins with another list afterwards', async () => {
    const { paste } = await openList()
    paste('a@x.com')
    await press('Set 1 address…')
    await press('Do not allow')

    await press('Another list')

    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Addresses' })
    expect(field.value).toBe('')
  })
})
