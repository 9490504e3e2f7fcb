import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ANNA, SOLVEIG } from '../../src/sandbox/cast.ts'
import type { Mail } from '../../src/sandbox/mail/mail.ts'
import { pageFaults } from './page-faults.ts'
import type { MailClient } from './mail-client.ts'
import { kept } from './pictures.ts'
import { openWorld, type World } from './world.ts'

const INES = 'ines@contoso.example'
const BO = 'bo@contoso.example'

let world: World
let site: string
/** As an administrator deployed the add-in. */
let mail: MailClient
/** As somebody installed it who is no administrator: nothing of it runs at send. */
let alone: MailClient
beforeAll(async () => {
  world = await openWorld()
  site = `${world.sandbox.urls.mail}/site`
  mail = await world.openMail({ height: 1300 })
  alone = await world.openMail({ height: 1300, runsAtSend: false })
})
afterAll(() => world.close())

const atSend = (client: MailClient) => client.pane.getByRole('heading', { name: 'When you send' })

/** The copy in somebody's mailbox. */
function copyOf(address: string, subject: string): Mail {
  const found = world.sandbox.store.list(address).find((one) => one.subject === subject)
  if (!found) throw new Error(`${address} has no mail "${subject}"`)
  return found
}

describe('who has not sent anything yet', () => {
  it('is told that nothing is known of the send handler, and what to ask the administrator', async () => {
    const solveig = await world.openMail({ height: 1300, accountId: SOLVEIG.id })
    await solveig.write({ to: [BO], subject: 'Not sent', html: '<p>Dear Bo</p>' })
    await solveig.pane.getByText(/^Follow has not been seen at work/).waitFor()
    await solveig.pane.getByText('Follow this mail, then it can be made ready here.').waitFor()
    await solveig.pane.getByRole('button', { name: 'What to ask your administrator' }).click()
    const text = solveig.pane.getByText(/^Please deploy Follow for Outlook/)
    await solveig.pane.getByRole('button', { name: 'Copy the text' }).click()
    // The frame of a real Outlook may forbid it, as this one does.
    await solveig.pane.getByText(/^Outlook does not let us copy it\./).waitFor()
    const frame = await solveig.paneFrame()
    expect(await frame.evaluate(() => String(getSelection()))).toBe(await text.innerText())
    await kept(solveig, 'handler-never-seen')
    expect(await pageFaults(frame)).toEqual([])
    await solveig.page.context().close()
  })
})

describe('a tracked link at the caret', () => {
  const SUBJECT = 'Stand for the spring fair'
  const BODY =
    '<p>Dear Bo,</p><p style="margin:0 0 1px">please see&nbsp;  here: for the stand.</p>' +
    '<!-- of the signature --><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p>'
  let before: string

  it('is refused for what is no web address, and for a text that looks like another one', async () => {
    await mail.write({ to: [BO], subject: SUBJECT, html: BODY })
    await mail.pressFollow()
    await mail.putCaret('here:')
    before = await mail.bodyHtml()
    await mail.pane.getByRole('button', { name: 'Insert a tracked link' }).click()
    const address = mail.pane.getByLabel('Web address')
    const insert = mail.pane.getByRole('button', { name: 'Insert', exact: true })
    await mail.pane.getByLabel('Text to click on').fill('our offer')
    for (const bad of ['', 'javascript:alert(1)', 'ftp://fabrikam.example/', 'https://', 'a b']) {
      await address.fill(bad)
      await insert.click()
      await mail.pane.getByText('This is not a web address.').waitFor()
      await address.fill('https://fabrikam.example/')
      await mail.pane.getByText('This is not a web address.').waitFor({ state: 'detached' })
    }
    await mail.pane.getByLabel('Text to click on').fill('www.contoso.example')
    await insert.click()
    await mail.pane.getByText(/looks like another web address/).waitFor()
    await kept(mail, 'link-refused')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])

    expect(await mail.bodyHtml()).toBe(before)
  })

  it('is put in with its text, and the rest of the body stays as it was to the byte', async () => {
    await mail.pane.getByLabel('Web address').fill(`${site}/offer?stand=12&hall=B`)
    await mail.pane.getByLabel('Text to click on').fill('our <offer> & plan')
    await mail.pane.getByRole('button', { name: 'Insert', exact: true }).click()
    await mail.pane.getByText(/^Inserted\. Clicks/).waitFor()
    await kept(mail, 'link-inserted')

    const after = await mail.bodyHtml()
    const link = /<a href="[^"]*\/c\/[\w.-]+">our &lt;offer&gt; &amp; plan<\/a>/.exec(after)?.[0]
    expect(link).toBeDefined()
    expect(after.replace(link ?? '', '')).toBe(before)
    expect(after).toContain(`here:${link ?? ''}`)
  })

  it('leads its recipient to the address, and the click is shown', async () => {
    await mail.send()
    const bo = await world.openInbox(BO)
    await bo.openMail(SUBJECT)
    expect(await bo.pressLink('our <offer> & plan')).toBe(`${site}/offer?stand=12&hall=B`)

    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    const timeline = mail.pane.getByRole('list', { name: 'Interactions' })
    await timeline.getByText('Clicked a link').first().waitFor()
    await mail.pane.getByText('Verified in the sent copy').waitFor()
    await kept(mail, 'link-clicked')
    await bo.page.context().close()
  })
})

describe('where no send handler runs', () => {
  const LOST = 'Sent without the handler'
  const READY = 'Made ready by hand'
  const html = () => `<p>Our <a href="${site}/terms">terms</a>.</p>`

  it('nothing is said as long as the last mail went out with it', async () => {
    await mail.write({ to: [BO], subject: 'Not sent either', html: '<p>Dear Bo</p>' })
    await mail.pane.getByText('What can be seen').waitFor()
    await mail.settled()
    expect(await atSend(mail).count()).toBe(0)
    await mail.page.getByRole('button', { name: 'Discard' }).click()
  })

  it('a mail goes out as it was written, and its sent copy tells the pane', async () => {
    await alone.write({ to: [BO], subject: LOST, html: html() })
    await alone.pressFollow()
    await alone.send()
    await alone.openFolder('Sent')
    await alone.openMail(LOST)
    await alone.pane.getByRole('heading', { name: 'This mail is not followed yet' }).waitFor()
    await kept(alone, 'handler-missed-mail')
    expect(await alone.pane.getByText('Verified in the sent copy').count()).toBe(0)
    expect(copyOf(BO, LOST).body).toContain(`href="${site}/terms"`)

    await alone.write({ to: [BO], subject: READY, html: html() })
    await alone.pane.getByText(/^Follow was not at work when you sent a mail on/).waitFor()
    await kept(alone, 'handler-silent')
    expect(await pageFaults(await alone.paneFrame())).toEqual([])
  })

  it('a mail is made ready by hand, anew for other recipients', async () => {
    await alone.pressFollow()
    await alone.pane.getByRole('button', { name: 'Make this mail ready' }).click()
    await alone.pane.getByText('Ready to send').waitFor()
    await kept(alone, 'handler-ready')
    expect(await pageFaults(await alone.paneFrame())).toEqual([])
    expect(await alone.bodyHtml()).toMatch(/<p>Our <a href="[^"]*\/c\/[\w.-]+">terms<\/a>\.<\/p>/)

    await alone.addRecipients('Cc', [INES])
    await alone.pane.getByText('The recipients changed since').waitFor()
    await kept(alone, 'handler-outdated')
    await alone.pane.getByRole('button', { name: 'Make it ready again' }).click()
    await alone.pane.getByText('Ready to send').waitFor()
  })

  it('a mail made ready is verified in its sent copy, and what people do is seen', async () => {
    await alone.send()
    const bo = await world.openInbox(BO)
    await bo.openMail(READY)
    expect(await bo.pressLink('terms')).toBe(`${site}/terms`)
    await bo.page.context().close()

    await alone.openFolder('Sent')
    await alone.openMail(READY)
    await alone.pane.getByText('Verified in the sent copy').waitFor()
    const timeline = alone.pane.getByRole('list', { name: 'Interactions' })
    await timeline.getByText('Clicked a link').first().waitFor()
    await timeline.getByText('Opened').first().waitFor()
    await kept(alone, 'handler-verified')
    expect(copyOf(INES, READY).body).toBe(copyOf(ANNA.email, READY).body)
  })
})

describe('before a mail is sent', () => {
  const SUBJECT = 'Everything at once'
  const html = () => `<p>Dear all, the <a href="${site}/offer">offer</a>,
the <a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting">meeting</a>,
<a href="https://fabrikam.example/terms">https://fabrikam.example/terms</a>,
<a href="mailto:anna@fabrikam.example">write to me</a> or
<a href="https://fabrikam.example/unsubscribe">unsubscribe</a>.</p>`

  it('the pane says what will be seen of it, and why not of the rest', async () => {
    await mail.write({ to: [BO, 'mara@northwind.example'], subject: SUBJECT, html: html() })
    await mail.page.getByLabel('File to attach').setInputFiles({
      name: 'Plans.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n'),
    })
    await mail.pressFollow()
    await mail.pane.getByText(/1 link followed, 4 left alone/).waitFor()
    await mail.pane.getByRole('button', { name: 'Show all 5 links' }).click()
    for (const why of [
      'for joining a meeting',
      'shows its own address',
      'not a web address',
      'for unsubscribing',
    ])
      await mail.pane.getByText(`Left alone: ${why}`).waitFor()
    await mail.pane.getByText('1 file attached: nobody sees whether it is opened.').waitFor()
    await kept(mail, 'pre-flight')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
  })

  it('one who opted out is named, and keeps the mail from being followed', async () => {
    await mail.addRecipients('Cc', ['carmen@proseware.example'])
    await mail.pane.getByText('The whole mail will not be followed').waitFor()
    await mail.pane
      .getByText(/Carmen Ortiz/)
      .first()
      .waitFor()
    await kept(mail, 'pre-flight-opted-out')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
    await mail.page.getByRole('button', { name: 'Discard' }).click()
  })
})

describe('in the name of a group', () => {
  const SUBJECT = 'From all of us'

  it('the pane says in whose name it goes, and refuses what only one’s own mailbox can do', async () => {
    await mail.write({ to: [BO, INES], subject: SUBJECT, html: '<p>Dear both</p>' })
    await mail.page.getByLabel('From').selectOption('Sales')
    await mail.pane.getByText(/goes out in the name of Sales/).waitFor()
    await kept(mail, 'on-behalf')
    await mail.pane.getByRole('button', { name: /^Send to each individually/ }).click()
    await mail.pane.getByText(/only be sent individually from your own mailbox/).waitFor()
    await kept(mail, 'on-behalf-individual')
    await mail.pane.getByRole('button', { name: 'Back to the draft' }).click()
  })

  it('it is followed, names both, and belongs to whoever sent it', async () => {
    await mail.pressFollow()
    await mail.send()
    expect(copyOf(BO, SUBJECT)).toMatchObject({
      from: { email: 'sales@fabrikam.example' },
      sender: { email: ANNA.email },
    })

    await mail.openFolder('Sent')
    await mail.openMail(SUBJECT)
    await mail.pane.getByRole('heading', { name: 'You follow this mail' }).waitFor()
    await kept(mail, 'on-behalf-sent')
    expect(await mail.notUnderstood()).toBe('Every call of the add-in was understood.')
  })
})
