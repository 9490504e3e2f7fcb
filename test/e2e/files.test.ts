import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPage } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Plans for the hall'
const PDF = Buffer.from('%PDF-1.7\nplans for the hall\n')
const CHANGE = 'Change who can have Plans.pdf, and how long'

let world: World
let mail: MailClient
/** The file's page, as its recipient got it. */
let address = ''
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1100 })
})
afterAll(() => world.close())

const button = (name: string | RegExp) => mail.pane.getByRole('button', { name })
const turned = async () => {
  await button('Turn into a tracked link: Plans.pdf').click()
  await button('Turn into a link').click()
}
const downloadBy = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  return download
}

describe('an attachment', () => {
  it('becomes a link in the mail, and is not attached any more', async () => {
    await mail.write({ to: ['bo@contoso.example'], subject: SUBJECT, html: '<p>Dear Bo</p>' })
    await mail.pressFollow()
    await button(/^Send a file as a tracked link/).click()
    await mail.pane.getByText('No files are attached.').waitFor()
    await kept(mail, 'file-tool-empty')
    await mail.page
      .getByLabel('File to attach')
      .setInputFiles({ name: 'Plans.pdf', mimeType: 'application/pdf', buffer: PDF })
    await button('Turn into a tracked link: Plans.pdf').waitFor()
    await kept(mail, 'file-tool')
    await mail.cutOff()
    await turned()
    await mail.pane.getByText(/^The file was not turned into a link/).waitFor()
    await kept(mail, 'file-failed')
    expect(await mail.page.getByRole('list', { name: 'Attachments' }).innerText()).toContain(
      'Plans.pdf',
    )

    await mail.connect()
    await turned()
    await mail.pane.getByText(/^The link is in the mail/).waitFor()
    await kept(mail, 'file-shared')

    expect(await mail.body().innerText()).toContain('Plans.pdf (28 bytes)')
    expect(await mail.page.getByRole('list', { name: 'Attachments' }).innerText()).toBe('')
    await mail.send()
  })

  it('is downloaded by its recipient from its page', async () => {
    const inbox = await world.openInbox('bo@contoso.example')
    await inbox.openMail(SUBJECT)
    const [page] = await Promise.all([
      inbox.page.context().waitForEvent('page'),
      inbox.body.getByRole('link', { name: /Plans\.pdf/ }).click(),
    ])
    await page.getByRole('heading', { name: 'Plans.pdf' }).waitFor()
    await keptPage(page, 'file-page')
    expect(await pageFaults(page.mainFrame())).toEqual([])
    address = page.url()
    const download = await downloadBy(page)

    expect(download.suggestedFilename()).toBe('Plans.pdf')
    expect(await readFile(await download.path())).toEqual(PDF)
  })

  it('shows its sender that a file was viewed and downloaded, and no link left out', async () => {
    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    const table = mail.pane.getByRole('table', { name: 'Files in this mail' })
    await table.getByText(/1 download/).waitFor()
    await mail.pane.getByText(/^A file was viewed/).waitFor()
    await kept(mail, 'file-viewed')

    const row = table.getByRole('row', { name: /Plans\.pdf/ }).first()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '1'])
    await mail.pane.getByText('1 file shared as a link').waitFor()
    expect(await mail.pane.getByText(/left as (it is|they are)/).count()).toBe(0)
  })
})

describe('a file that was shared', () => {
  it('gets another day and a password, and its page asks for it', async () => {
    await button(CHANGE).click()
    await mail.pane.getByLabel('Available', { exact: true }).selectOption('90')
    await mail.pane.getByLabel('Password (optional)').fill('sesame 1')
    await kept(mail, 'file-change')
    await button('Save').click()
    await mail.pane.getByText(/^Changed\./).waitFor()
    await kept(mail, 'file-changed')

    const page = await world.openPage({ width: 700, height: 700 })
    await page.goto(address)
    await page.getByLabel('Password').fill('sesame 2')
    await page.getByRole('button', { name: 'Download' }).click()
    await page.getByText('That is not the password.').waitFor()
    await keptPage(page, 'file-page-wrong')
    expect(await pageFaults(page.mainFrame())).toEqual([])
    await page.getByLabel('Password').fill('sesame 1')
    const download = await downloadBy(page)
    expect(await readFile(await download.path())).toEqual(PDF)
    await page.close()
  })

  it('is had by nobody once it is taken back, and stays so until it is given again', async () => {
    await button('Take Plans.pdf back').click()
    await button('Take back').last().click()
    await button('Make Plans.pdf available again').waitFor()
    await kept(mail, 'file-revoked')
    const page = await world.openPage(NARROW)
    const revoked = await page.goto(address)
    await keptPage(page, 'file-page-gone-dark-german-320')
    expect(revoked?.status()).toBe(410)

    await button('Make Plans.pdf available again').click()
    await button('Make available').click()
    await button('Take Plans.pdf back').waitFor()
    const again = await page.goto(address)
    await page.getByLabel('Kennwort').waitFor()
    await keptPage(page, 'file-page-password-dark-german-320')
    expect(again?.status()).toBe(200)
    expect(await pageFaults(page.mainFrame())).toEqual([])
    await page.close()
  })

  it('is shown in German, in the dark, in a pane of 320 px', async () => {
    const other = await world.openMail({ language: 'de-DE', isDark: true, height: 1300 })
    await other.openFolder('Sent')
    await other.openMail(SUBJECT)
    await other.pane.getByRole('button', { name: /^Ändern, wer Plans\.pdf bekommt/ }).click()
    await other.pane.getByLabel('Kein Kennwort mehr').waitFor()
    await other.settled()
    await kept(other, 'file-change-dark-german-320')

    expect(await pageFaults(await other.paneFrame())).toEqual([])
    await other.page.close()
  })
})

const NARROW = { width: 320, height: 640, isDark: true, language: 'de-DE' }
