import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/taskpane/read/ReadView.tsx'
import '../../../../src/addin/taskpane/components/ConfirmDialog.tsx'
import type { ContactConsent } from '../../../../src/contract/consent.ts'
import type { Contact } from '../../../../src/contract/contact.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, fakeApi, type Answers } from '../read/fake-api.ts'
import * as sample from '../read/samples.ts'
import { renderPane } from '../render-pane.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const { BO } = sample
const { account: CONTOSO } = sample.contact()

const consent = (some: Partial<ContactConsent> = {}): ContactConsent => ({
  email: BO.email,
  state: 'none',
  since: null,
  isFinal: false,
  mode: 'opt-out',
  scope: 'default',
  mayAsk: false,
  askAgainAt: null,
  measures: { opens: 'individual', clicks: 'individual' },
  events: [],
  ...some,
})

async function open(some: Partial<Contact> = {}, more: Answers = {}) {
  const api = fakeApi({
    getSession: sample.session,
    resolveMessage: () => ({ ownFollow: null, replyTo: null }),
    getContact: () => sample.contact(some),
    listContactTimeline: () => ({ items: [], nextCursor: null }),
    getContactConsent: () => consent(),
    ...more,
  })
  const pane = renderPane({ item: sample.message(), api: api.call })
  await screen.findByRole('heading', { name: 'Bo Jensen' })
  return { api, ...pane }
}

const preference = () => screen.findByRole('switch', { name: /^Follow email/ })
const everybody = () => screen.findByRole('switch', { name: /^Everybody at Contoso/ })

describe('the follow preference of a contact', () => {
  it('is changed with a reason, where one is given', async () => {
    const { api } = await open({}, { setFollowPreference: () => sample.contact() })

    await user.click(await preference())
    await user.type(await screen.findByLabelText('Why? (optional)'), ' said so on the phone ')
    await user.click(screen.getByRole('button', { name: 'Do not allow', hidden: true }))

    await waitFor(() =>
      expect(api.sent('setFollowPreference')).toEqual([
        {
          params: { email: BO.email },
          body: { preference: 'do-not-allow', name: BO.name, reason: 'said so on the phone' },
        },
      ]),
    )
  })

  it('says who changed it, when and why, and what follows from it', async () => {
    const { container } = await open({
      preference: 'do-not-allow',
      preferenceChangedAt: sample.hoursAgo(3),
      preferenceChangedBy: 'Jonas Lund',
      preferenceReason: 'A wish of their lawyer',
      reason: 'contact-opted-out',
    })

    expect(screen.getByText('Changed 3 hours ago by Jonas Lund')).toBeTruthy()
    expect(screen.getByText('Reason: A wish of their lawyer')).toBeTruthy()
    expect(
      screen.getByText('Mail to this contact is not measured: Not allowed for this contact'),
    ).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says that the recipient’s own refusal stands', async () => {
    await open(
      { preference: 'do-not-allow' },
      {
        setFollowPreference: () => {
          throw new FakeApiError('refused-by-recipient')
        },
      },
    )

    await user.click(await preference())
    await user.click(await screen.findByRole('button', { name: 'Allow', hidden: true }))

    await screen.findByText(/Only they can change that/)
  })
})

describe('the follow preference of a company', () => {
  it('is changed once it is confirmed that it beats that of contacts', async () => {
    const { api } = await open({}, { setAccountPreference: () => CONTOSO! })

    await user.click(await everybody())
    const dialog = await screen.findByRole('alertdialog', { name: 'Follow nobody at Contoso?' })
    expect(within(dialog).getByText(/beats what is set for single contacts/)).toBeTruthy()
    expect(await accessibilityFaults(document.body)).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Do not allow', hidden: true }))

    await waitFor(() =>
      expect(api.sent('setAccountPreference')).toEqual([
        { params: { id: CONTOSO!.id }, body: { preference: 'do-not-allow' } },
      ]),
    )
  })

  it('that says no is shown on the contact it beats', async () => {
    await open({
      account: { ...CONTOSO!, preference: 'do-not-allow' },
      reason: 'account-opted-out',
    })

    expect(screen.getByText('Company: not allowed')).toBeTruthy()
    expect(screen.getByText('The company’s setting beats this one.')).toBeTruthy()
    expect(await everybody()).toHaveProperty('checked', false)
  })

  it('is not offered where there is no company', async () => {
    await open({ account: null })

    await preference()
    expect(screen.queryByRole('switch', { name: /^Everybody/ })).toBeNull()
  })
})

describe('consent', () => {
  it('is looked up when it is asked for', async () => {
    const { api } = await open()
    expect(api.sent('getContactConsent')).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Consent: nobody asked' }))

    await screen.findByText(/Mail is measured unless the contact refuses/)
    expect(screen.getByText('The rule for everybody in your organization.')).toBeTruthy()
    expect(screen.getByText('Nothing is recorded yet.')).toBeTruthy()
  })

  it('opens by itself where it keeps mail from being followed, with its proof', async () => {
    const { container } = await open(
      { consent: 'requested', reason: 'no-consent' },
      {
        getContactConsent: () =>
          consent({
            state: 'requested',
            since: '2026-11-02T09:00:00.000Z',
            mode: 'opt-in',
            scope: 'country',
            askAgainAt: '2027-05-02T09:00:00.000Z',
            events: [
              {
                id: '01940000-0000-7000-8000-0000000000cc',
                state: 'requested',
                at: '2026-11-02T09:00:00.000Z',
                by: 'organisation',
                recordedBy: 'Anna Berg',
                source: null,
                wording: '2026-11',
                note: null,
                fromOwnNetwork: false,
              },
            ],
          }),
      },
    )

    await screen.findByText('Since Nov 2, 2026')
    expect(screen.getByText('Decided for this country.')).toBeTruthy()
    expect(screen.getByText('May be asked again from May 2, 2027.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show the record' }))
    expect(screen.getByText('recorded by Anna Berg')).toBeTruthy()
    expect(screen.getByText(/Wording 2026-11/)).toBeTruthy()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('that the recipient took back can be changed by nobody here', async () => {
    await open(
      { consent: 'withdrawn', reason: 'withdrawn' },
      {
        getContactConsent: () =>
          consent({
            state: 'withdrawn',
            isFinal: true,
            events: [
              {
                id: '01940000-0000-7000-8000-0000000000cc',
                state: 'withdrawn',
                at: '2026-11-02T09:00:00.000Z',
                by: 'recipient',
                recordedBy: null,
                source: 'own-page',
                wording: '2026-11',
                note: null,
                fromOwnNetwork: true,
              },
            ],
          }),
      },
    )

    await screen.findByText(/Nobody here can change it/)
    expect(screen.queryByRole('button', { name: 'Record what they told us' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show the record' }))
    expect(screen.getByText('on their own page · by the contact')).toBeTruthy()
    expect(screen.getByText(/worth a second look/)).toBeTruthy()
  })

  it('is recorded with its proof, and never without', async () => {
    const { api, container } = await open({}, { recordConsent: () => consent() })
    await user.click(screen.getByRole('button', { name: 'Consent: nobody asked' }))
    await user.click(await screen.findByRole('button', { name: 'Record what they told us' }))

    await user.click(screen.getByRole('button', { name: 'Record' }))
    await screen.findByText(/without it, consent cannot be shown/)
    expect(await accessibilityFaults(container)).toEqual([])
    expect(api.sent('recordConsent')).toEqual([])
    await user.selectOptions(screen.getByLabelText('How did they say it?'), 'in conversation')
    await user.type(screen.getByLabelText(/Where is the proof\?/), 'Note of the call')
    await user.click(screen.getByRole('button', { name: 'Record' }))

    await waitFor(() =>
      expect(api.sent('recordConsent')).toEqual([
        {
          params: { email: BO.email },
          body: { state: 'granted', source: 'spoken', note: 'Note of the call' },
        },
      ]),
    )
    await screen.findByText('Recorded.')
  })

  it('that is refused needs no proof', async () => {
    const { api } = await open({}, { recordConsent: () => consent({ state: 'refused' }) })
    await user.click(screen.getByRole('button', { name: 'Consent: nobody asked' }))
    await user.click(await screen.findByRole('button', { name: 'Record what they told us' }))

    await user.click(screen.getByRole('radio', { name: 'They refuse' }))
    await user.click(screen.getByRole('button', { name: 'Record' }))

    await waitFor(() =>
      expect(api.sent('recordConsent')).toEqual([
        { params: { email: BO.email }, body: { state: 'refused', source: 'written' } },
      ]),
    )
  })

  it('says why it could not be recorded, and keeps what was filled in', async () => {
    await open(
      {},
      {
        recordConsent: () => {
          throw new FakeApiError('refused-by-recipient')
        },
      },
    )
    await user.click(screen.getByRole('button', { name: 'Consent: nobody asked' }))
    await user.click(await screen.findByRole('button', { name: 'Record what they told us' }))
    await user.type(await screen.findByLabelText(/Where is the proof\?/), 'Call of May')
    await user.click(screen.getByRole('button', { name: 'Record' }))

    await screen.findByText('It was not recorded')
    expect(screen.getByDisplayValue('Call of May')).toBeTruthy()
  })
})

describe('a contact without engagement', () => {
  it('was never followed, as far as a salesperson is told', async () => {
    await open({ engagement: null })

    expect(screen.getByText(/You have not followed a mail to this contact yet/)).toBeTruthy()
  })

  it('may be hidden from an administrator, who is told so', async () => {
    await open(
      { engagement: null },
      { getSession: () => ({ ...sample.session(), roles: ['salesperson', 'administrator'] }) },
    )

    expect(await screen.findByText(/only where another administrator granted it/)).toBeTruthy()
  })
})
