import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AdminPage } from './admin-page.ts'
import type { Inbox } from './inbox.ts'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPage } from './pictures.ts'
import { openWorld, type World } from './world.ts'

let world: World
let admin: AdminPage
let mail: MailClient
let bo: Inbox
beforeAll(async () => {
  world = await openWorld()
  admin = await world.openAdmin({ height: 1000 })
  await admin.signIn('Solveig Moen')
})
afterAll(() => world.close())

const press = (name: string | RegExp) =>
  admin.page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** The step of the set-up that is open. */
const step = (name: string) => admin.page.getByRole('heading', { level: 2, name }).waitFor()

/** What is wrong with the administrator's page as it is, with a picture of it. */
const faultsOf = async (name: string) => {
  await admin.settled()
  await keptPage(admin.page, `logging-${name}`)
  return pageFaults(admin.frame())
}

describe('setting up email logging', () => {
  it('leads from nothing to a mailbox that is read, step by step', async () => {
    const faults: string[] = []
    await admin.goTo('logging')
    faults.push(...(await faultsOf('empty')))
    await press(/Set up/)

    await step('Where mail comes from')
    faults.push(...(await faultsOf('1-source')))
    await admin.page.getByRole('radio', { name: /shared mailbox/ }).check()
    await press('Go on')

    await step('Mailbox')
    await admin.page.getByLabel('Address of the shared mailbox').fill('log@fabrikam.example')
    await admin.page
      .getByLabel('Application (client) id')
      .fill('aaaaaaaa-0000-4000-8000-000000000002')
    faults.push(...(await faultsOf('2-mailbox')))
    await press('Save and go on')

    await step('Secret')
    await admin.page.getByLabel('Secret value').fill('sandbox-logging-secret')
    faults.push(...(await faultsOf('3-secret')))
    await press('Save and go on')

    await step('Sign-in')
    faults.push(...(await faultsOf('4-sign-in')))
    const [window] = await Promise.all([
      admin.page.context().waitForEvent('page'),
      press('Open the sign-in window'),
    ])
    await window.getByRole('button', { name: 'Mail Logger' }).click()
    await admin.page.getByText('Signed in: Mail Logger').first().waitFor()
    await keptPage(window, 'logging-4-signed-in-window')
    faults.push(...(await faultsOf('4-signed-in')))
    await press('Go on')

    await step('Addresses')
    faults.push(...(await faultsOf('5-addresses')))
    await press('Go on')

    await step('Mail-flow rules')
    faults.push(...(await faultsOf('6-mail-flow')))
    await press('Go on')

    await step('Agree and start')
    faults.push(...(await faultsOf('7-consent')))
    await admin.page.getByRole('checkbox').check()
    await press('Agree and start email logging')
    await admin.page.getByText('Email logging is on').first().waitFor()
    faults.push(...(await faultsOf('8-validated')))
    expect(faults).toEqual([])
  })
})

/** Looks at the mailbox now, as an administrator, and waits for the end of it. */
async function lookNow(): Promise<void> {
  await admin.goTo('overview')
  await admin.goTo('logging')
  const looks = admin.page.getByRole('table').first().getByRole('row')
  const before = await looks.count()
  await press('Run now')
  await looks.nth(before).waitFor()
  await admin.settled()
}

describe('the interaction log', () => {
  it('has both sides of an exchange, and the reply before anybody opened it', async () => {
    mail = await world.openMail({ height: 1100 })
    bo = await world.openInbox('bo@contoso.example')
    const html = '<p>Dear Bo, our <a href="https://fabrikam.example/terms">terms</a>.</p>'
    await mail.write({ to: ['bo@contoso.example'], subject: 'Terms for next year', html })
    await mail.pressFollow()
    await mail.send()
    await bo.openMail('Terms for next year')
    await bo.reply('Thank you, Anna. We agree.')
    await lookNow()
    await keptPage(admin.page, 'logging-page')

    await mail.openFolder('Sent')
    await mail.openMail('Terms for next year')
    await mail.pane.getByText('Logged: Bo Karlsson').first().waitFor()
    await mail.pane
      .getByText(/replied/i)
      .first()
      .waitFor()
    await kept(mail, 'logging-status-sent')
    await mail.openFolder('Inbox')
    await mail.openMail('RE: Terms for next year')
    await mail.pane.getByText('Logged: Bo Karlsson').first().waitFor()
    await mail.settled()
    await kept(mail, 'logging-status-reply')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
  })

  it('asks who somebody unknown is, beside the message, and learns it', async () => {
    const html = '<p>Dear Jo, shall we talk?</p>'
    await mail.write({ to: ['jo@tailspin.example'], subject: 'A first word', html })
    await mail.send()
    await lookNow()

    await mail.openFolder('Sent')
    await mail.openMail('A first word')
    await mail.pane
      .getByText(/^To decide/)
      .first()
      .waitFor()
    await mail.pane.getByRole('button', { name: 'Decide' }).first().click()
    await mail.settled()
    await kept(mail, 'logging-decide')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
    await mail.pane.getByRole('button', { name: 'Create contact' }).click()
    await kept(mail, 'logging-decide-create')
    await mail.pane.getByRole('button', { name: 'Create', exact: true }).click()
    await mail.pane.getByText('Logged: jo@tailspin.example').first().waitFor()
    await kept(mail, 'logging-decided')
  })

  it('is worked with in the pane: evaluated, commented, an opportunity made of it', async () => {
    await mail.pane.getByRole('tab', { name: 'Log', exact: true }).click()
    await mail.pane.getByText('RE: Terms for next year').first().waitFor()
    await mail.settled()
    await kept(mail, 'logging-log')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
    await mail.pane
      .getByRole('button', { name: /RE: Terms for next year/ })
      .first()
      .click()
    await mail.pane.getByRole('button', { name: 'Create opportunity' }).waitFor()
    await mail.pane.getByText('Sender verified').waitFor()
    await mail.pane.getByRole('button', { name: 'Why?' }).click()
    await mail.settled()
    await kept(mail, 'logging-entry')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])

    await mail.pane.getByLabel('Your comment').fill('They agree, sign in December.')
    await mail.pane.getByRole('button', { name: 'Add comment' }).click()
    await mail.pane.getByText('They agree, sign in December.').first().waitFor()
    await mail.pane.getByRole('button', { name: 'Create opportunity' }).click()
    await mail.pane.getByRole('textbox', { name: /^Name/ }).fill('Contract for next year')
    await mail.pane.getByRole('textbox', { name: /^Expected value/ }).fill('12000')
    await kept(mail, 'logging-opportunity-form')
    await mail.pane
      .getByRole('button', { name: /^(Create|Save)/ })
      .last()
      .click()
    await mail.pane.getByText('Contract for next year').first().waitFor()
    await mail.settled()
    await kept(mail, 'logging-entry-full')
  })
})

/** Of the first entry in the list, with what proves its sender. */
async function entryFaults(page: AdminPage, name: string): Promise<string[]> {
  await page.page
    .getByRole('link', { name: /Terms for next year/ })
    .first()
    .click()
  await page.page.getByRole('button', { name: /^(Why|Warum)/ }).click()
  await page.settled()
  await keptPage(page.page, `logging-${name}-entry`)
  return (await pageFaults(page.frame())).map((fault) => `entry ${fault}`)
}

const FOR_EVERYBODY = ['log', 'pipeline', 'follow-ups']
const FOR_ADMINISTRATORS = ['logging', 'quarantine']

describe('the pages in full width', () => {
  it.each([
    ['light', { language: 'en-US' }],
    ['dark-german', { language: 'de-DE', isDark: true }],
    [
      'narrow-contrast',
      { language: 'de-DE', width: 360, height: 740, forcedColors: true, isDark: true },
    ],
  ])('can be read and used, %s', async (name, look) => {
    const faults: string[] = []
    for (const [person, paths] of [
      ['Anna Berg', FOR_EVERYBODY],
      ['Solveig Moen', FOR_ADMINISTRATORS],
    ] as const) {
      const page = await world.openAdmin(look)
      await page.signIn(person)
      for (const path of paths) {
        await page.goTo(path)
        faults.push(...(await pageFaults(page.frame())).map((fault) => `${path} ${fault}`))
        await keptPage(page.page, `logging-${name}-${path}`)
        if (path === 'log') faults.push(...(await entryFaults(page, name)))
      }
      await page.page.context().close()
    }
    expect(faults).toEqual([])
  })
})

describe('a mailbox that cannot be read', () => {
  it('says what is wrong and what mends it, and loses nothing', async () => {
    const faults = () => mail.page.getByRole('button', { name: /^Faults/ }).click()
    await faults()
    await mail.page.getByRole('button', { name: 'Revoke the logging sign-in' }).click()
    await faults()
    await admin.goTo('logging')
    await press('Run now')
    await admin.page.getByText('Email logging cannot read the mailbox').first().waitFor()
    expect(await faultsOf('failing')).toEqual([])
  })
})
