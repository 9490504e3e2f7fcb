import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
// Loaded ahead, so that no test waits for a chunk to be compiled.
import '../../../../src/addin/admin/tracked-files/TrackedFilesPage.tsx'
import type { FileSettings } from '../../../../src/contract/file-settings.ts'
import { accessibilityFaults } from '../../../fixtures/axe.ts'
import { FakeApiError, type Answers } from '../../taskpane/read/fake-api.ts'
import { adminApi, fileSettings } from '../admin-api.ts'
import { renderAdmin } from '../render-admin.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const MEGABYTE = 1024 * 1024

async function open(some: Partial<FileSettings> = {}, more: Answers = {}) {
  const api = adminApi({ files: fileSettings(some) }, more)
  const page = renderAdmin({ api: api.call, page: 'files' })
  await screen.findByRole('heading', { level: 2, name: 'Sharing files as tracked links' })
  return { api, ...page }
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = async (label: string, text: string) => {
  await user.clear(field(label))
  await user.type(field(label), text)
}
const saved = ({ sent }: ReturnType<typeof adminApi>) =>
  sent('setFileSettings').map(({ body }) => body)
const held = { isShared: true, maxMegabytes: 25, mostDays: 365, quotaMegabytes: null }

describe('shared files', () => {
  it('shows what holds and how much room is used, and passes axe', async () => {
    const { container } = await open({
      ...{ quotaMegabytes: 2000, usedBytes: 1500.5 * MEGABYTE, available: 1_204, place: 'blobs' },
    })

    expect(field('Room for all files together').value).toBe('2000')
    expect(screen.getByText('1,500.5 of 2,000 MB used')).toBeTruthy()
    expect(screen.getByText('1,204 files can be had now.')).toBeTruthy()
    expect(screen.getByText(/Azure Blob Storage/)).toBeTruthy()
    expect(screen.queryByText(/There is no room left/)).toBeNull()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('says why so much is used', async () => {
    await open({ usedBytes: MEGABYTE })

    await press('Why this much?')

    expect(screen.getByText(/for 30 days, and uploads that broke off/)).toBeTruthy()
  })

  it.each([
    [{ quotaMegabytes: 10, usedBytes: 10 * MEGABYTE }, /There is no room left/],
    [{ obstacle: 'no-key' as const }, /set SECRET_KEYS/],
    [{ isScanned: false }, /not checked for viruses/],
  ])('says with %p what is wrong', async (some, sentence) => {
    await open(some)

    expect(screen.getByText(sentence)).toBeTruthy()
  })

  it('is switched off, and says what stays', async () => {
    const { api } = await open()
    expect(screen.getByText(/What is shared already can be had until it expires/)).toBeTruthy()

    await user.click(
      screen.getByRole('switch', { name: 'Salespeople may share files as tracked links' }),
    )
    await press('Save')

    await screen.findAllByText('Saved')
    expect(saved(api)).toEqual([{ ...held, isShared: false, revision: 7 }])
  })

  it('takes limits, and gives a number to begin with', async () => {
    const { api } = await open()

    await type('Largest file', '10')
    await type('Available at most', '90')
    await user.click(screen.getByRole('checkbox', { name: 'No limit for all files together' }))
    expect(field('Room for all files together').value).toBe('10000')
    await press('Save')

    await screen.findAllByText('Saved')
    expect(saved(api)).toEqual([
      { isShared: true, maxMegabytes: 10, mostDays: 90, quotaMegabytes: 10_000, revision: 7 },
    ])
  })

  it.each([
    ['Largest file', '26', 'Write a whole number from 1 to 25.'],
    ['Largest file', '0', 'Write a whole number from 1 to 25.'],
    ['Largest file', '', 'Write a whole number from 1 to 25.'],
    ['Available at most', '1.5', 'Write a whole number from 1 to 365.'],
  ])('does not take %s of "%s"', async (label, entry, sentence) => {
    const { api } = await open()

    await user.clear(field(label))
    if (entry !== '') await user.type(field(label), entry)
    await press('Save')

    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(saved(api)).toEqual([])
  })

  it('tells that somebody else was faster, and keeps what was typed', async () => {
    const { api } = await open()
    api.elsewhere({ files: fileSettings({ mostDays: 90 }) })

    await type('Largest file', '5')
    await press('Save')

    expect(await screen.findByText(/somebody else|Somebody else/)).toBeTruthy()
    expect(field('Largest file').value).toBe('5')
    expect(field('Available at most').value).toBe('90')
  })

  it('tells that it cannot be loaded', async () => {
    renderAdmin({
      api: adminApi({}, { getFileSettings: () => Promise.reject(new FakeApiError('unavailable')) })
        .call,
      page: 'files',
    })

    expect(await screen.findByRole('button', { name: /Try again/ })).toBeTruthy()
  })
})
