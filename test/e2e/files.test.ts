import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Inbox } from './inbox.ts'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Plans for the hall'
const PDF = Buffer.from('%PDF-1.7\nplans for the hall\n')
/** The hit is drained and the pane asks again. */
const TOLD_MS = 60_000

let world: World
let mail: MailClient
let inbox: Inbox
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1100 })
}, 120_000)
afterAll(() => world.close(), 30_000)

describe('an attachment', () => {
  it('becomes a link in the mail, and is not attached any more', async () => {
    await mail.write({ to: ['bo@contoso.example'], subject: SUBJECT, html: '<p>Dear Bo</p>' })
    await mail.page
      .getByLabel('File to attach')
      .setInputFiles({ name: 'Plans.pdf', mimeType: 'application/pdf', buffer: PDF })
    await mail.pressFollow()
    await mail.pane.getByRole('button', { name: /^Send a file as a tracked link/ }).click()
    await mail.pane.getByRole('button', { name: 'Turn Plans.pdf into a tracked link' }).waitFor()
    await kept(mail, 'file-tool')
    await mail.pane.getByRole('button', { name: 'Turn Plans.pdf into a tracked link' }).click()
    await mail.pane.getByRole('button', { name: 'Turn into a link' }).click()
    await mail.pane.getByText(/^The link is in the mail/).waitFor()
    await kept(mail, 'file-shared')

    expect(await mail.body().innerText()).toContain('Plans.pdf (28 byte)')
    expect(await mail.page.getByRole('list', { name: 'Attachments' }).innerText()).toBe('')
    await mail.send()
  }, 120_000)

  it('is downloaded by its recipient from its page', async () => {
    inbox = await world.openInbox('bo@contoso.example')
    await inbox.openMail(SUBJECT)
    const [page] = await Promise.all([
      inbox.page.context().waitForEvent('page'),
      inbox.body.getByRole('link', { name: /Plans\.pdf/ }).click(),
    ])
    await page.getByRole('heading', { name: 'Plans.pdf' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])

    expect(download.suggestedFilename()).toBe('Plans.pdf')
    expect(await readFile(await download.path())).toEqual(PDF)
  }, 60_000)

  it('shows its sender that it was viewed and downloaded', async () => {
    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    const table = mail.pane.getByRole('table', { name: 'Files in this mail' })
    await table.getByText(/1 download/).waitFor({ timeout: TOLD_MS })
    await kept(mail, 'file-viewed')

    expect(await table.getByRole('cell').allInnerTexts()).toEqual(['1', '1'])
  }, 120_000)
})
