import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MailClient } from './mail-client.ts'
import { kept, keptForReadme } from './pictures.ts'
import { AFTER_OWN_VIEW_MS } from './waits.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const SUBJECT = 'Offer for the spring fair'
const bodyFor = (site: string) => `<p>Dear Bo,</p>
<p>the <a href="${site}/offer?stand=12&amp;hall=B">offer</a> as agreed, and our
<a href="${site}/terms">terms</a>.</p><p>Anna</p>`

describe('the main job', () => {
  it('shows next to the message what the recipient did', async () => {
    const site = `${world.sandbox.urls.mail}/site`
    const mail = await world.openMail()
    await mail.write({ to: ['bo@contoso.example'], subject: SUBJECT, html: bodyFor(site) })

    expect(await mail.pressFollow()).toContain('Follow')
    await mail.pane
      .getByRole('switch', { name: 'Follow' })
      .and(mail.pane.locator(':checked'))
      .waitFor()
    await mail.pane.getByText('2 links followed').waitFor()
    await kept(mail, 'compose-followed')
    await mail.send()

    const bo = await world.openInbox('bo@contoso.example')
    await bo.openMail(SUBJECT)
    expect(await bo.pressLink('offer')).toBe(`${site}/offer?stand=12&hall=B`)
    await bo.reply('Thank you, we take it.')

    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    await mail.pane.getByText('The recipient reacted.').waitFor()
    const timeline = mail.pane.getByRole('list', { name: 'Interactions' })
    await timeline.getByText('Clicked a link').first().waitFor()
    await timeline.getByText('Opened').first().waitFor()

    await mail.openFolder('Inbox')
    await mail.openMail(`RE: ${SUBJECT}`)
    await mail.pane.getByText('A reply to a mail you follow').waitFor()
    await mail.pane.getByText('Replied, last activity').waitFor()
    await kept(mail, 'read-contact')
    await keptForReadme(mail)

    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    await timeline.getByText('Replied').first().waitFor()
    await kept(mail, 'read-own-followed')
    expect(await mail.notUnderstood()).toBe('Every call of the add-in was understood.')
  })

  it('keeps the count of people when machines come by (law 7)', async () => {
    const mail = await world.openMail()
    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    await mail.pane.getByText('Everything (3)').waitFor()
    const bo = await world.openInbox('bo@contoso.example')
    await mail.page.waitForTimeout(AFTER_OWN_VIEW_MS)
    await bo.openMail(SUBJECT)
    await mail.pane.getByText('Everything (4)').waitFor()
    const before = await peopleIn(mail)

    await bo.actAs('Apple prefetch')
    await bo.actAs('Link scanner')

    // One picture, and each of two links looked at twice.
    await mail.pane.getByText('Everything (9)').waitFor()
    await mail.pane.getByText(`People (${before})`, { exact: true }).waitFor()
    await mail.pane.getByRole('radio', { name: /Everything/ }).click()
    await mail.pane.getByText('Machine').first().waitFor()
    await kept(mail, 'machines-came-by')
  })
})

/** How many interactions the pane ascribes to people. */
async function peopleIn(mail: MailClient): Promise<number> {
  const label = await mail.pane.getByText(/^People \(\d+\)$/).innerText()
  return Number(/\d+/.exec(label)?.[0])
}
