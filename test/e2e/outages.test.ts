import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { AFTER_OWN_VIEW_MS } from './waits.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ empty: true })
})
afterAll(() => world.close())

const BO = 'bo@contoso.example'

const HTML = '<p>The <a href="https://fabrikam.example/offer?a=1&amp;b=2">offer</a>.</p>'

async function writeFollowed(mail: MailClient, subject: string): Promise<void> {
  await mail.write({ to: [BO], subject, html: HTML })
  await mail.pressFollow()
}

/** The body as it reached the recipient's mailbox. */
function deliveredBody(subject: string): string {
  const mail = world.sandbox.store.list(BO).find((found) => found.subject === subject)
  if (!mail) throw new Error(`${subject} was not delivered`)
  return mail.body
}

describe('a mail sent while the API is dead', () => {
  it('goes out with its links as written, says so, and can be followed later (law 1)', async () => {
    const subject = 'Sent while the service was away'
    const mail = await world.openMail()
    await writeFollowed(mail, subject)
    await world.sandbox.killApi()

    await mail.send()

    expect(deliveredBody(subject)).toContain(HTML)
    await world.sandbox.startApi()
    await mail.openFolder('Sent')
    await mail.openMail(subject)
    await mail.reopenPane() // its page comes from the API too, and could not be loaded
    await mail.pane.getByText('went out unchanged').waitFor()
    await kept(mail, 'sent-without-service')

    await mail.pane.getByRole('button', { name: 'Start following now' }).click()
    await mail.pane.getByRole('heading', { name: 'You follow this mail' }).waitFor()
    const bo = await world.openInbox(BO)
    await mail.page.waitForTimeout(AFTER_OWN_VIEW_MS)
    await bo.openMail(subject)
    await mail.pane.getByRole('list', { name: 'Interactions' }).getByText('Opened').waitFor()
  })
})

describe('a pane that could not load', () => {
  it('fills by itself once the API is back', async () => {
    const subject = 'Looked at too early'
    const mail = await world.openMail()
    await writeFollowed(mail, subject)
    await mail.send()
    await mail.openFolder('Sent')
    await mail.cutOff()
    await mail.openMail(subject)
    await mail.pane.getByText('The service cannot be reached.').waitFor()

    await mail.connect()

    const title = mail.pane.getByRole('heading', { name: 'You follow this mail' })
    await title.waitFor()
  })
})

describe('a hit that was answered', () => {
  it('is there after kill -9 right behind the answer', async () => {
    const subject = 'Opened in the last moment'
    const mail = await world.openMail()
    await writeFollowed(mail, subject)
    await mail.send()
    const link = /href="([^"]+\/c\/[^"]+)"/.exec(deliveredBody(subject))?.[1]

    const page = await world.openPage()
    const answer = await page.request.get(String(link), { maxRedirects: 0 })
    await world.sandbox.killApi('SIGKILL')
    expect(answer.status()).toBe(302)
    expect(answer.headers()['location']).toBe('https://fabrikam.example/offer?a=1&b=2')
    await world.sandbox.startApi()

    await mail.openFolder('Sent')
    await mail.openMail(subject)
    const timeline = mail.pane.getByRole('list', { name: 'Interactions' })
    await timeline.getByText('Clicked a link').waitFor()
    expect(await timeline.getByRole('listitem').count()).toBe(1)
  })
})

describe('a contact who is opted out after the mail was sent', () => {
  it('is recorded no more, and the links go on working', async () => {
    const subject = 'Before you asked us to stop'
    const mail = await world.openMail()
    await writeFollowed(mail, subject)
    await mail.send()
    const bo = await world.openInbox(BO)
    await bo.openMail(subject)
    await bo.reply('Please do not track my mail.')

    await mail.openFolder('Inbox')
    await mail.openMail(`RE: ${subject}`)
    await mail.pane.getByRole('switch', { name: /Follow email/ }).click()
    await mail.pane.getByRole('button', { name: 'Do not allow' }).click()
    await mail.pane.getByRole('switch', { name: /Not allowed/ }).waitFor()
    await kept(mail, 'contact-opted-out-just-now')
    const before = await opensOf(mail, subject)
    const later = await world.openInbox(BO)
    await later.openMail(subject)
    const link = /href="([^"]+\/c\/[^"]+)"/.exec(deliveredBody(subject))?.[1]
    const answer = await later.page.request.get(String(link), { maxRedirects: 0 })

    expect(answer.headers()['location']).toBe('https://fabrikam.example/offer?a=1&b=2')
    // What happens afterwards, to somebody else, shows that hits of that time were counted by now.
    await followAndOpen(mail, 'To somebody else')
    expect(before).toBe(1)
    expect(await opensOf(mail, subject)).toBe(before)
  })
})

async function opensOf(mail: MailClient, subject: string): Promise<number> {
  await mail.openFolder('Sent')
  await mail.openMail(subject)
  const timeline = mail.pane.getByRole('list', { name: 'Interactions' })
  const opens = timeline.getByText('Opened')
  await opens.first().waitFor()
  // What the pane still knew from before is not what there is now.
  await mail.settled()
  return opens.count()
}

/** Another mail that is followed and opened, seen all the way to the pane. */
async function followAndOpen(mail: MailClient, subject: string): Promise<void> {
  const ines = 'ines@contoso.example'
  await mail.write({ to: [ines], subject, html: HTML })
  await mail.pressFollow()
  await mail.send()
  const inbox = await world.openInbox(ines)
  await inbox.openMail(subject)
  await mail.openFolder('Sent')
  await mail.openMail(subject)
  await mail.pane.getByRole('list', { name: 'Interactions' }).getByText('Opened').waitFor()
}
