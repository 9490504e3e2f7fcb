import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/consent/ConsentPage.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { ConsentPolicy } from '../../../../src/contract/consent-policy.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { hoursAgo } from '../../taskpane/read/samples.ts'
import { adminApi, policy } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()

async function open(some: Partial<ConsentPolicy> = {}, more: Answers = {}) {
  const api = adminApi({ policy: policy(some) }, more)
  const page = renderAdmin({ api: api.call, page: 'consent' })
  await screen.findByRole('heading', { level: 2, name: 'For everybody' })
  return { api, ...page }
}

const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }))
const answer = async (name: string) =>
  user.click(await within(await screen.findByRole('alertdialog')).findByRole('button', { name }))
const isChecked = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name }).checked
const isDisabled = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true'
const type = async (label: string, text: string) => {
  await user.clear(screen.getByLabelText(label))
  await user.type(screen.getByLabelText(label), text)
}

const FRANCE = {
  scope: 'country',
  target: 'FR',
  mode: 'opt-in',
  name: null,
  changedAt: hoursAgo(3),
  changedBy: 'Mallory Olsen',
} as const
const CONTOSO = {
  scope: 'domain',
  target: 'contoso.example',
  mode: 'off',
  name: null,
  changedAt: hoursAgo(3),
  changedBy: null,
} as const

describe('the policy for everybody', () => {
  it('shows what holds, and passes axe', async () => {
    const { container } = await open({ defaultMode: 'opt-in', rules: [FRANCE] })

    expect(isChecked(/^Only with consent/)).toBe(true)
    expect(isChecked(/^Do not follow the mail/)).toBe(true)
    expect(screen.getByLabelText<HTMLInputElement>('Name of your organization').value).toBe(
      'Fabrikam',
    )
    expect(isDisabled('Save')).toBe(true)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('asks before another default holds, says for whom, and saves it', async () => {
    const { api } = await open()

    await user.click(screen.getByRole('radio', { name: /^Only with consent/ }))
    await press('Save')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('Change the default to “Only with consent”?')
    expect(dialog.textContent).toContain('only people who agreed are measured')
    expect(dialog.textContent).toContain('for mail already sent as well')
    expect(dialog.textContent).toContain('Contacts known: 3,480; of these agreed: 410.')
    expect(api.sent('setConsentPolicy')).toEqual([])
    await answer('Change and save')

    expect(await screen.findAllByText('Saved')).not.toEqual([])
    expect(api.sent('setConsentPolicy').map(({ body }) => body)).toEqual([
      {
        defaultMode: 'opt-in',
        mixedGroups: 'block',
        footer: false,
        organisationName: 'Fabrikam',
        privacyContact: 'privacy@fabrikam.example',
        privacyNotice: null,
        revision: 7,
      },
    ])
  })

  it('saves anything else without a question, empty fields as nothing', async () => {
    const { api } = await open()

    await user.click(screen.getByRole('radio', { name: /^Follow it for replies only/ }))
    await user.click(screen.getByRole('switch', { name: 'Add a line to every followed mail' }))
    await user.clear(screen.getByLabelText('Name of your organization'))
    await type('Your privacy notice', ' https://fabrikam.example/privacy ')
    await press('Save')

    await screen.findAllByText('Saved')
    const [sent] = api.sent('setConsentPolicy')
    expect(sent?.body).toMatchObject({
      mixedGroups: 'partial',
      footer: true,
      organisationName: null,
      privacyNotice: 'https://fabrikam.example/privacy',
    })
  })

  it.each([
    ['Address for questions about privacy', 'nobody', /^Write a mail address, such as/],
    ['Your privacy notice', 'http://fabrikam.example', /^Write an address that begins with https/],
    ['Your privacy notice', 'our notice', /^Write an address that begins with https/],
  ])('does not save %s “%s”, and says what it should be', async (label, text, sentence) => {
    const { api } = await open()

    await type(label, text)
    await press('Save')

    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(api.sent('setConsentPolicy')).toEqual([])
  })

  it('discards what was typed', async () => {
    await open()
    await type('Name of your organization', 'Contoso')

    await press('Discard changes')

    expect(screen.getByLabelText<HTMLInputElement>('Name of your organization').value).toBe(
      'Fabrikam',
    )
    expect(isDisabled('Save')).toBe(true)
  })

  it('has the browser ask before what was typed is left behind', async () => {
    await open()
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(isAsked()).toBe(false)

    await type('Name of your organization', 'Contoso')
    expect(isAsked()).toBe(true)

    await press('Discard changes')
    expect(isAsked()).toBe(false)
  })

  it('keeps what was typed when somebody else was faster, shows theirs, and saves both', async () => {
    const { api } = await open()
    await type('Name of your organization', 'Fabrikam Norge')
    api.elsewhere({ policy: policy({ mixedGroups: 'partial', revision: 8 }) })

    await press('Save')

    await screen.findByText('Somebody else changed this meanwhile')
    expect(isChecked(/^Follow it for replies only/)).toBe(true)
    expect(screen.getByLabelText<HTMLInputElement>('Name of your organization').value).toBe(
      'Fabrikam Norge',
    )
    await press('Save')
    await screen.findAllByText('Saved')
    expect(api.kept.policy).toMatchObject({
      mixedGroups: 'partial',
      organisationName: 'Fabrikam Norge',
    })
  })

  it('says why it was not saved, and keeps what was typed', async () => {
    await open({}, { setConsentPolicy: () => Promise.reject(new FakeApiError('not-allowed')) })
    await type('Name of your organization', 'Contoso')

    await press('Save')

    expect(await screen.findByText('Not saved')).toBeTruthy()
    expect(screen.getByText(/You are not allowed to do this/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Name of your organization').value).toBe(
      'Contoso',
    )
  })

  it('chooses a default with the keyboard', async () => {
    await open()
    screen.getByRole('radio', { name: /^Clicks only/ }).focus()

    await user.keyboard('[Space]')

    expect(isChecked(/^Clicks only/)).toBe(true)
  })
})

describe('exceptions', () => {
  it('say so where there are none', async () => {
    await open()

    expect(screen.getByText(/No exceptions: the default above holds/)).toBeTruthy()
  })

  it('are listed with country by name, and who made them', async () => {
    await open({ rules: [FRANCE, CONTOSO] })

    const rows = within(screen.getByRole('table', { name: 'Exceptions' })).getAllByRole('row')
    expect(rows[1]?.textContent).toMatch(/CountryFrance.*Only with consent.*Mallory Olsen/)
    expect(rows[2]?.textContent).toMatch(/Domaincontoso\.example.*Off/)
  })

  it('for accounts name them, also one that is known by an id only', async () => {
    const account = { ...CONTOSO, scope: 'account' as const }
    const id = '0199a1b2-0000-7000-8000-000000000001'
    await open({
      rules: [
        { ...account, name: 'Contoso' },
        { ...account, target: id, name: 'Research' },
      ],
    })

    const rows = within(screen.getByRole('table', { name: 'Exceptions' })).getAllByRole('row')
    expect(rows[1]?.textContent).toMatch(/AccountContoso \(contoso\.example\)/)
    expect(rows[2]?.textContent).toMatch(/AccountResearch/)
    expect(rows[2]?.textContent).not.toContain(id)
  })

  it('are added for a country', async () => {
    const { api } = await open()

    await user.selectOptions(screen.getByLabelText('Which country'), 'Germany')
    await user.selectOptions(screen.getByLabelText('What holds'), 'Totals only')
    await press('Add')

    expect(await screen.findByRole('rowheader', { name: /Germany/ })).toBeTruthy()
    expect(api.sent('setConsentRule').map(({ body }) => body)).toEqual([
      { rule: { scope: 'country', target: 'DE', mode: 'aggregate-only' }, revision: 7 },
    ])
  })

  it('are added for a domain with Enter, without what people write before it', async () => {
    const { api } = await open()

    await user.selectOptions(screen.getByLabelText('For whom'), 'Domain')
    await user.type(screen.getByLabelText('Which domain'), '@contoso.example{Enter}')

    expect(await screen.findByRole('rowheader', { name: /contoso\.example/ })).toBeTruthy()
    expect(api.sent('setConsentRule')[0]?.body.rule.target).toBe('contoso.example')
    expect(screen.getByLabelText<HTMLInputElement>('Which domain').value).toBe('')
  })

  it('are not added without a target, and say what is missing', async () => {
    const { api } = await open()

    await press('Add')

    expect(await screen.findByText('Choose a country.')).toBeTruthy()
    expect(api.sent('setConsentRule')).toEqual([])
  })

  it('say what to do about a contact whom nobody here knows', async () => {
    await open({}, { setConsentRule: () => Promise.reject(new FakeApiError('not-found')) })

    await user.selectOptions(screen.getByLabelText('For whom'), 'Contact')
    await user.type(
      screen.getByLabelText('Which contact, by address'),
      'nobody@contoso.example{Enter}',
    )

    expect(await screen.findByText(/add it on the page Contacts first/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Which contact, by address').value).toBe(
      'nobody@contoso.example',
    )
  })

  it('are removed once that is confirmed', async () => {
    const { api } = await open({ rules: [FRANCE, CONTOSO] })

    await press('Remove the exception for France')
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog.textContent).toContain('the default: “Unless refused”')
    expect(api.sent('removeConsentRule')).toEqual([])
    await answer('Remove')

    await screen.findByRole('rowheader', { name: /contoso/ })
    expect(screen.queryByRole('rowheader', { name: /France/ })).toBeNull()
    expect(api.sent('removeConsentRule').map(({ body }) => body)).toEqual([
      { scope: 'country', target: 'FR', revision: 7 },
    ])
  })

  it('can be added again when somebody else was faster', async () => {
    const { api } = await open()
    api.elsewhere({ policy: policy({ rules: [FRANCE] }) })
    await user.selectOptions(screen.getByLabelText('Which country'), 'Germany')

    await press('Add')
    await screen.findByText('Somebody else changed this meanwhile')
    expect(screen.getByRole('rowheader', { name: /France/ })).toBeTruthy()
    await press('Add')

    expect(await screen.findByRole('rowheader', { name: /Germany/ })).toBeTruthy()
  })
})

describe('a policy that does not come', () => {
  it('says why, and is tried again', async () => {
    const api = adminApi(
      {},
      { getConsentPolicy: () => Promise.reject(new FakeApiError('offline')) },
    )
    renderAdmin({ api: api.call, page: 'consent' })
    await screen.findByText(/cannot be reached/)

    api.answer({ getConsentPolicy: () => policy() })
    await press('Try again')

    await screen.findByRole('heading', { level: 2, name: 'For everybody' })
  })
})
