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
})
afterAll(() => world.close())

const received = (address: string, subject = SUBJECT) =>
  world.sandbox.store.list(address).filter((one) => one.subject === subject)
const own = (subject = SUBJECT) =>
  world.sandbox.store.list('anna@fabrikam.example').filter((one) => one.subject === subject)
const button = (name: string | RegExp) => mail.pane.getByRole('button', { name })

describe('a draft to several people', () => {
  it('goes to each as a mail of their own, which is certainly theirs', async () => {
    mail.page.on('dialog', (dialog) => void dialog.accept())
    await mail.write({ to: PEOPLE, subject: SUBJECT, html: HTML })
    await button(/^Send to each individually/).click()
    const start = button('Send 3 mails')
    await start.waitFor()
    await mail.pane.getByRole('checkbox', { name: /^Put the copies into the folder/ }).check()
    await button('What goes along').click()
    await kept(mail, 'individual-review')
    await start.click()
    // The mailbox is asked for when it is first needed.
    await mail.pane.getByText('Your permission is needed').waitFor()
    await kept(mail, 'individual-permission')
    await button('Give permission and go on').click()
    await button('Pause').waitFor()
    await kept(mail, 'individual-running')
    await mail.pane.getByText('Everybody has got their mail.').waitFor()
    await mail.pane
      .getByText(/^The copies are in a folder of their own/)
      .first()
      .waitFor()
    await kept(mail, 'individual-done')

    // What reads and sends the person's mail is not written down; what our API takes is.
    const stored = await (await mail.paneFrame()).evaluate(() => Object.keys(localStorage).join())
    expect(stored).toContain('access_as_user')
    expect(stored.toLowerCase()).not.toContain('mail.send')

    for (const address of PEOPLE) {
      const mails = received(address)
      expect(mails.map(({ to }) => to.map(({ email }) => email))).toEqual([[address]])
      expect(mails[0]?.body).toMatch(/\/c\/[\w.-]+/)
      expect(mails[0]?.body).toMatch(/\/o\/[\w.-]+\.png/)
    }
    const keys = PEOPLE.map((address) => received(address)[0]?.headers['x-follow-key'])
    expect(new Set(keys).size).toBe(PEOPLE.length)
    expect(own().filter(({ isDraft }) => isDraft)).toHaveLength(1)
    expect(own().filter(({ folder }) => folder === 'sentitems')).toHaveLength(0)
    expect(own().filter(({ folder }) => folder.startsWith('own:'))).toHaveLength(3)
  })

  it('is one row of the list, which opens to who opened', async () => {
    await button('Back to the mail').click()
    const inbox = await world.openInbox('bo@contoso.example')
    await inbox.openMail(SUBJECT)
    await mail.pane.getByRole('tab', { name: 'Followed mails' }).click()
    const group = button(new RegExp(`${SUBJECT}.*Individually to 3 people`))
    await group.waitFor()
    expect(await group.getAttribute('aria-expanded')).toBe('false')
    await group.click()
    await mail.settled()
    await kept(mail, 'individual-group')
    // Whether it is opened already is for its own tests; here each has a row.
    for (const name of [/^Bo Karlsson/, /^Mara Novak/, /^Leila Haddad/])
      await button(name).waitFor()
  })
})

/** Outlook says no to the next mail that is to be sent, as it does to one it takes for spam. */
const refuseOnce = ({ page }: MailClient) =>
  page.route(
    ({ pathname }) => pathname.includes('/me/messages/') && pathname.endsWith('/send'),
    (route) =>
      route.fulfill({
        ...{ status: 400, headers: { 'access-control-allow-origin': '*' } },
        json: { error: { code: 'ErrorMessageSubmissionBlocked', message: 'Blocked' } },
      }),
    { times: 1 },
  )

describe('mails that are interrupted', () => {
  const INTERRUPTED = 'Prices for each of you'

  it('pause, say what failed, go on, and nobody gets two', async () => {
    const dark = await world.openMail({ height: 1100, isDark: true, language: 'de-DE' })
    const german = (name: string | RegExp) => dark.pane.getByRole('button', { name })
    dark.page.on('dialog', (dialog) => void dialog.accept())
    await dark.write({ to: PEOPLE, subject: INTERRUPTED, html: HTML })
    await german(/^An jeden einzeln senden/).click()
    await german('3 E-Mails senden').waitFor()
    await kept(dark, 'individual-review-de')
    await german('3 E-Mails senden').click()
    await german('Erlauben und weitermachen').click()
    await german('Pause').click()
    await dark.pane.getByText(/^Pause\. Es geht nichts verloren/).waitFor()
    await kept(dark, 'individual-paused-de')
    expect(received('bo@contoso.example', INTERRUPTED).length).toBeLessThan(2)
    await refuseOnce(dark)
    await german('Weitermachen').click()
    await german('Diese noch einmal versuchen').waitFor()
    await kept(dark, 'individual-failed-de')
    await german('Diese noch einmal versuchen').click()
    await dark.pane.getByText('Alle haben ihre E-Mail.').waitFor()
    await kept(dark, 'individual-done-de')
    for (const address of PEOPLE) expect(received(address, INTERRUPTED)).toHaveLength(1)
  })
})
