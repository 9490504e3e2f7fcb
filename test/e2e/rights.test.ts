import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { AdminPage } from './admin-page.ts'
import type { Inbox } from './inbox.ts'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPage, keptPane } from './pictures.ts'
import { READING_MS } from './waits.ts'
import { openWorld, type World } from './world.ts'

let world: World
let admin: AdminPage
let mail: MailClient
beforeAll(async () => {
  world = await openWorld()
  admin = await world.openAdmin()
  await admin.signIn('Solveig Moen')
  mail = await world.openMail()
})
afterAll(() => world.close())

const FOOTER_LINK = 'See what exactly, or say no'

/** Anna follows a mail with a link and sends it. */
async function sendFollowed(to: string, subject: string): Promise<void> {
  const site = `${world.sandbox.urls.mail}/site`
  await mail.write({ to: [to], subject, html: `<p>The <a href="${site}/offer">offer</a></p>` })
  await mail.pressFollow()
  await mail.pane.getByText('1 link followed').waitFor()
  await mail.send()
}

/** A person reads the mail and follows its link, which leads where it should whatever is recorded. */
async function readAndClick(inbox: Inbox, subject: string): Promise<void> {
  await inbox.openMail(subject)
  expect(await inbox.pressLink('offer')).toContain('/site/offer')
}

async function openSent(subject: string): Promise<void> {
  await mail.openFolder('Sent')
  await mail.openMail(subject)
  await mail.settled()
}

describe('the organisation’s switch (law 5)', () => {
  const SUBJECT = 'Stand for the autumn fair'

  it('records nothing while it is off, and goes on when it is on again', async () => {
    await sendFollowed('bo@contoso.example', SUBJECT)
    const bo = await world.openInbox('bo@contoso.example')

    const asked = await admin.confirmed('Switch off', 'Switch off')
    expect(asked).toContain('Links in that mail keep working')
    await admin.page.getByRole('heading', { name: 'Follow is off' }).waitFor()
    await keptPage(admin.page, 'admin-off')
    await readAndClick(bo, SUBJECT)

    await mail.page.reload()
    await openSent(SUBJECT)
    await kept(mail, 'pane-off')
    expect(await mail.pane.getByText('You do not follow this mail').count()).toBe(0)
    expect(await mail.pane.getByText('Clicked a link').count()).toBe(0)

    await admin.confirmed('Switch on', 'Switch on')
    await admin.page.getByRole('heading', { name: 'Follow is on' }).waitFor()
    await mail.page.reload()
    await openSent(SUBJECT)
    await mail.pane.getByText('Not opened yet').first().waitFor()

    await mail.page.waitForTimeout(2 * READING_MS)
    await readAndClick(bo, SUBJECT)
    await mail.pane.getByText('Clicked a link').first().waitFor()
    expect(await mail.pane.getByText('Clicked a link').count()).toBe(1)
  })
})

describe('a recipient’s own page', () => {
  const SUBJECT = 'Terms for Northwind'
  let mara: Inbox
  let own: Page

  /** Where the footer of the open mail leads, on a phone. */
  async function openOwnPage(): Promise<Page> {
    const link = mara.body.getByRole('link', { name: FOOTER_LINK })
    const page = await world.openPage({ width: 390, height: 844 })
    await page.goto((await link.getAttribute('href')) ?? '')
    return page
  }

  it('is reached from the mail, and says what is known', async () => {
    await admin.open('Consent')
    await admin.page
      .getByRole('checkbox', { name: /Add a line/ })
      .or(admin.page.getByRole('switch', { name: /Add a line/ }))
      .click()
    await admin.page.getByLabel('Name of your organization').fill('Fabrikam')
    await admin.page
      .getByLabel('Address for questions about privacy')
      .fill('privacy@fabrikam.example')
    await admin.page.getByRole('button', { name: 'Save' }).click()
    await admin.page.getByText('Saved', { exact: true }).first().waitFor()
    await mail.page.reload()

    await sendFollowed('mara@northwind.example', SUBJECT)
    mara = await world.openInbox('mara@northwind.example')
    await readAndClick(mara, SUBJECT)
    own = await openOwnPage()

    await own.getByRole('heading', { level: 1, name: 'How this email is measured' }).waitFor()
    await own.reload()
    await own.getByText('Link followed').first().waitFor()
    expect(await pageFaults(own.mainFrame())).toEqual([])
    await keptPage(own, 'recipient-page')
  })

  it('withdraws at once, also for mail that is out (law 5)', async () => {
    await own.getByRole('button', { name: 'Do not measure email to me' }).click()
    await own.getByText('nothing is measured of email to you').first().waitFor()
    await keptPage(own, 'recipient-page-withdrawn')
    const before = await own.getByText('Link followed').count()

    await readAndClick(mara, SUBJECT)
    await own.waitForTimeout(2000)
    await own.goto(own.url())
    expect(await own.getByText('Link followed').count()).toBe(before)

    await openSent(SUBJECT)
    await mail.pane.getByText('must not be followed').first().waitFor()
    await kept(mail, 'pane-withdrawn')
  })

  it('erases for good: nobody brings the person back', async () => {
    await own.getByRole('button', { name: /Erase everything/ }).click()
    await own.getByRole('button', { name: 'Yes, erase everything' }).click()
    await own.getByRole('heading', { name: 'Everything about you was erased' }).waitFor()
    await keptPage(own, 'recipient-page-erased')

    // Written to again, Mara is somebody nobody knows, and who may not be followed.
    await mail.write({ to: ['mara@northwind.example'], subject: 'Again', html: '<p>Hello</p>' })
    await mail.pressFollow()
    await mail.settled()
    await kept(mail, 'compose-erased')
    expect(await mail.pane.getByRole('switch', { name: 'Follow' }).isChecked()).toBe(false)
    await mail.send()

    await admin.open('Contacts')
    await admin.page.getByRole('searchbox').first().fill('mara')
    await admin.page
      .getByText(/No contact/)
      .first()
      .waitFor()
    await admin.open('Audit log')
    await admin.page
      .getByRole('button', { name: /Check|Verify/ })
      .first()
      .click()
    await admin.page
      .getByText(/whole|nothing was changed/i)
      .first()
      .waitFor()
    await keptPage(admin.page, 'admin-audit-verified')
  })
})

describe('somebody who is shut out', () => {
  const NARROW = { language: 'de-DE', isDark: true, width: 320, height: 740 }

  /** What is wrong with what is shown, in its own colours and in the system's, with a picture of each. */
  async function looksOf(page: AdminPage | MailClient, name: string): Promise<string[]> {
    const isPane = 'paneFrame' in page
    await page.settled()
    const shown = async (picture: string) => {
      if (isPane) await keptPane(page, picture)
      else await keptPage(page.page, picture)
      const frame = isPane ? await page.paneFrame() : page.frame()
      return (await pageFaults(frame)).map((fault) => `${picture} ${fault}`)
    }
    const own = await shown(name)
    await page.page.emulateMedia({ forcedColors: 'active' })
    const forced = await shown(`${name}-high-contrast`)
    await page.page.emulateMedia({ forcedColors: 'none' })
    return [...own, ...forced]
  }

  it('is asked about first, told why, and let in again', async () => {
    const faults: string[] = []
    const narrow = await world.openAdmin(NARROW)
    await narrow.signIn('Solveig Moen')
    const anna = (page: AdminPage) =>
      page.page.getByRole('switch', { name: /^(Shut out|Ausgesperrt): Anna/ })
    for (const page of [narrow, admin]) {
      await page.goTo('roles')
      await anna(page).click()
      await page.dialog().waitFor()
      await page.settled()
    }
    await keptPage(admin.page, 'bar-light')
    faults.push(...(await looksOf(narrow, 'bar-narrow')))
    await narrow.page.keyboard.press('Escape')
    await narrow.dialog().waitFor({ state: 'detached' })
    expect(await anna(narrow).isChecked()).toBe(false)

    await admin.dialog().getByRole('button', { name: 'Shut out', exact: true }).click()
    await admin.page.getByText('Saved: Anna Berg').waitFor()
    await mail.page.reload()
    await mail.pane.getByText('An administrator shut you out').waitFor()
    faults.push(...(await looksOf(mail, 'pane-barred')))
    const german = await world.openMail(NARROW)
    await german.pane
      .getByText(/ausgesperrt/)
      .first()
      .waitFor()
    await german.settled()
    await keptPane(german, 'pane-barred-german')
    faults.push(...(await pageFaults(await german.paneFrame())))
    await german.page.context().close()

    await narrow.page.reload()
    await narrow.settled()
    await anna(narrow).click()
    await narrow.dialog().waitFor()
    await narrow.settled()
    await keptPage(narrow.page, 'readmit-narrow')
    await narrow.page.context().close()
    await anna(admin).click()
    await admin.dialog().getByRole('button', { name: 'Let in', exact: true }).click()
    await admin.page.getByText('Saved: Anna Berg').waitFor()
    await mail.pane.getByRole('button', { name: 'Try again' }).click()
    await mail.pane.getByText('Follow does not let you in').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })
})

const PATHS = ['overview', 'consent', 'contacts', 'retention', 'requests', 'audit', 'roles']

describe('the administrator’s page', () => {
  it.each([
    ['light', { language: 'en-US' }],
    ['dark-german', { language: 'de-DE', isDark: true }],
    ['forced-colors', { language: 'en-US', forcedColors: true, isDark: true }],
    ['narrow-german', { language: 'de-DE', width: 360, height: 740 }],
  ])('can be read and used, %s', async (name, look) => {
    const page = await world.openAdmin(look)
    await page.signIn('Solveig Moen')

    const faults: string[] = []
    for (const [index, path] of PATHS.entries()) {
      await page.goTo(path)
      faults.push(...(await pageFaults(page.frame())).map((fault) => `${path} ${fault}`))
      await keptPage(page.page, `admin-${name}-${index + 1}-${path}`)
    }

    expect(faults).toEqual([])
    await page.page.close()
  })
})
