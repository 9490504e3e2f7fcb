import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Inbox } from './inbox.ts'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const ONE_LINK = 'One question about the hall'
const THREE_LINKS = 'Three drawings to look at'

/** Shorter than one in doubt waits; without doubt it is there within a second or two. */
const NOT_HELD_MS = 60_000
/** Longer than one in doubt waits. */
const HELD_MS = 80_000

let world: World
let mail: MailClient
let bo: Inbox
beforeAll(async () => {
  world = await openWorld()
  mail = await world.openMail({ height: 1000 })
  bo = await world.openInbox('bo@contoso.example')
})
afterAll(() => world.close())

async function send(subject: string, pages: readonly string[]) {
  const site = `${world.sandbox.urls.mail}/site`
  const links = pages.map((page) => `<a href="${site}/${page}">${page}</a>`)
  const html = `<p>Dear Bo, please see ${links.join(', ')}.</p>`
  await mail.write({ to: ['bo@contoso.example'], subject, html })
  await mail.pressFollow()
  await mail.send()
}

/** Its number is read anew when an alert comes, and so is there a moment after the pop-up. */
const bell = (name: string) => mail.pane.getByRole('tab', { name, exact: true })
const popUps = () => mail.pane.getByRole('status', { name: 'New alerts' })

/** Waits until so long after a moment. */
const until = (moment: number, ms: number) =>
  mail.page.waitForTimeout(Math.max(0, moment + ms - Date.now()))

describe('alerts in the pane', () => {
  it('come when it was a person, at once where nothing speaks against it, and never else', async () => {
    await send(THREE_LINKS, ['plan-a', 'plan-b', 'plan-c'])
    await send(ONE_LINK, ['hall'])
    const sent = Date.now()
    // People do not read within five seconds.
    await until(sent, 6_000)

    // Held back: a burst shows what the first click was.
    await bo.openMail(THREE_LINKS)
    await bo.actAs('Scanner in disguise')
    const burst = Date.now()

    // Held back for seconds: our own pane could say that it was us.
    await bo.openMail(ONE_LINK)
    await popUps().getByText('Bo Karlsson opened your mail').waitFor()
    await bell('Alerts, 1 new').waitFor()
    await kept(mail, 'alert-popped-up')

    // Not held back: in the minute after sending a check of the link would be as likely.
    await until(sent, 61_000)
    await bo.pressLink('hall')
    const click = popUps().getByText('Bo Karlsson clicked a link in your mail')
    await click.waitFor({ timeout: NOT_HELD_MS })

    await until(burst, HELD_MS)
    await mail.pane.getByRole('tab', { name: /^Alerts/ }).click()
    const rows = mail.pane.getByRole('listitem')
    await rows.filter({ hasText: ONE_LINK }).nth(1).waitFor()
    const told = await rows.allInnerTexts()
    expect(told.filter((text) => text.includes(THREE_LINKS) && text.includes('click'))).toEqual([])
    await kept(mail, 'alert-list')
  })

  it('are seen once the list was looked at, also after the pane was opened anew', async () => {
    await mail.openFolder('Sent')
    await mail.openMail(ONE_LINK)
    await mail.reopenPane()

    await mail.pane.getByText('Everything (2)').waitFor()
    // Before the number is there, nothing looks new either.
    await mail.settled()
    await bell('Alerts').waitFor()
  })
})
