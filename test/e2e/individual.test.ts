import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const SUBJECT = 'Terms for each of you'
const PEOPLE = ['bo@contoso.example', 'mara@northwind.example', 'leila@adatum.example']
const HTML = '<p>Dear customer, our <a href="https://fabrikam.example/terms">terms</a>.</p>'

let world: World
let mail: MailClient
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1100 })
}, 120_000)
afterAll(() => world.close(), 30_000)

const received = (address: string) =>
  world.sandbox.store.list(address).filter(({ subject }) => subject === SUBJECT)

describe('a draft to several people', () => {
  it('goes to each as a mail of their own, which is certainly theirs', async () => {
    mail.page.on('dialog', (dialog) => void dialog.accept())
    await mail.write({ to: PEOPLE, subject: SUBJECT, html: HTML })
    await mail.pane.getByRole('button', { name: /^Send to each individually/ }).click()
    const start = mail.pane.getByRole('button', { name: 'Send 3 mails' })
    await start.waitFor()
    await kept(mail, 'individual-review')
    await start.click()
    // The mailbox is asked for when it is first needed.
    await mail.pane.getByText('Your permission is needed').waitFor()
    await kept(mail, 'individual-permission')
    await mail.pane.getByRole('button', { name: 'Give permission and go on' }).click()
    await mail.pane.getByText('Everybody has got their mail.').waitFor({ timeout: 60_000 })
    await kept(mail, 'individual-done')

    for (const address of PEOPLE) {
      const mails = received(address)
      expect(mails.map(({ to }) => to.map(({ email }) => email))).toEqual([[address]])
      expect(mails[0]?.body).toMatch(/\/c\/[\w.-]+/)
      expect(mails[0]?.body).toMatch(/\/o\/[\w.-]+\.png/)
    }
    const keys = PEOPLE.map((address) => received(address)[0]?.headers['x-follow-key'])
    expect(new Set(keys).size).toBe(PEOPLE.length)
    const own = world.sandbox.store.list('anna@fabrikam.example')
    const drafts = own.filter(({ isDraft, subject }) => isDraft && subject === SUBJECT)
    expect(drafts).toHaveLength(1)
  }, 180_000)
})
