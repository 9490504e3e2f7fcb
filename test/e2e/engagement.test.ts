import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { AdminPage } from './admin-page.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPage } from './pictures.ts'
import { openWorld, type World } from './world.ts'

let world: World
let admin: AdminPage
beforeAll(async () => {
  world = await openWorld()
  admin = await world.openAdmin({ height: 1000 })
  await admin.signIn('Solveig Moen')
})
afterAll(() => world.close())

const button = (name: string | RegExp) =>
  admin.page.getByRole('button', { name, exact: typeof name === 'string' }).first()
const press = (name: string | RegExp) => button(name).click()
const heading = (name: string | RegExp) =>
  admin.page.getByRole('heading', { name }).first().waitFor()

/** What is wrong with the administrator's page as it is, with a picture of it. */
const faultsOf = async (name: string) => {
  await admin.settled()
  await keptPage(admin.page, `engagement-${name}`)
  return (await pageFaults(admin.frame())).map((fault) => `${name}: ${fault}`)
}

/** What a button downloads, as text. */
async function downloaded(name: string): Promise<string> {
  const [download] = await Promise.all([admin.page.waitForEvent('download'), press(name)])
  return readFileSync(await download.path(), 'utf8')
}

/** Chooses a file of rows on the page of imports, and has it checked. */
async function checked(csv: string, rows: number): Promise<void> {
  const [chooser] = await Promise.all([
    admin.page.waitForEvent('filechooser'),
    press('Choose a file…'),
  ])
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await press(`Check ${rows} rows`)
}

/** Presses a button of a dialog, and waits until that is done. */
async function confirm(name: string): Promise<void> {
  await admin.dialog().getByRole('button', { name, exact: true }).click()
  await admin.dialog().waitFor({ state: 'detached' })
  await admin.settled()
}

describe('account engagement', () => {
  it('is set up step by step, and collects a year', async () => {
    const faults: string[] = []
    await admin.goTo('engagement')
    faults.push(...(await faultsOf('0-empty')))
    await press('Set up account engagement')

    await heading('Permission')
    faults.push(...(await faultsOf('1-permission')))
    const [given] = await Promise.all([
      admin.page.context().waitForEvent('page'),
      admin.page.getByRole('link', { name: /^Open it myself/ }).click(),
    ])
    await given.getByRole('button', { name: 'Accept' }).click()
    await given.waitForURL(/sign-in\/enrichment/)
    await keptPage(given, 'engagement-1-given-window')
    await given.close()
    await press(/^Check( again)?$/)
    await admin.page.getByText('The permission is given.').first().waitFor()
    faults.push(...(await faultsOf('1-given')))
    await press('Go on')

    await heading('Mailboxes')
    await admin.page
      .getByLabel('Addresses of people and groups')
      .fill('sales@fabrikam.example\nsolveig@fabrikam.example\nnobody@fabrikam.example')
    await press('Check')
    await admin.page.getByText('3 mailboxes in all').first().waitFor()
    faults.push(...(await faultsOf('2-mailboxes')))
    await press('Save and go on')

    await heading('Whose mail counts')
    await admin.page.getByRole('radio', { name: /who knows whom/ }).check()
    faults.push(...(await faultsOf('3-people')))
    await press('Save and go on')
    await heading('Name and schedule')
    faults.push(...(await faultsOf('4-schedule')))
    await press('Save and go on')
    await heading('Agree')
    faults.push(...(await faultsOf('5-agreement')))
    await admin.page.getByRole('checkbox').check()
    await press('Agree and go on')

    await heading('Look over and start')
    faults.push(...(await faultsOf('6-start')))
    await press('Start and run now')
    await press('Finish')
    await admin.page.getByText('The last run went well').first().waitFor()
    faults.push(...(await faultsOf('7-collected')))
    expect(faults).toEqual([])
  })

  it('shows who is close and who went cold, with every part of the score', async () => {
    const faults: string[] = []
    await admin.goTo('accounts')
    await admin.page.getByRole('link', { name: 'Contoso', exact: true }).waitFor()
    faults.push(...(await faultsOf('accounts')))
    const csv = await downloaded('Measures as CSV')
    expect(csv.split(/\r?\n/)[0]).toContain('"EngagementScore"')
    expect(csv).toContain('"Contoso"')

    await admin.page.getByRole('link', { name: 'Contoso', exact: true }).click()
    await heading('Within the year')
    await press('Why this number?')
    await admin.page.getByRole('rowheader', { name: /Meetings they called/ }).waitFor()
    faults.push(...(await faultsOf('account')))
    expect(faults).toEqual([])
  })

  it('has a segment of those not heard of for 60 days, and others by rules', async () => {
    const faults: string[] = []
    await admin.goTo('segments')
    await admin.page.getByRole('link', { name: 'Going cold' }).first().click()
    await admin.page.getByRole('link', { name: 'Wideworld' }).first().waitFor()
    faults.push(...(await faultsOf('segment-standard')))

    await admin.goTo('segments')
    await admin.page.getByRole('link', { name: 'New segment' }).click()
    await admin.page.getByRole('textbox', { name: /^Name/ }).fill('Close to us')
    await admin.page.getByLabel('Measure').selectOption('score')
    await admin.page.getByLabel('Comparison').selectOption('at-least')
    await admin.page.getByLabel('Value').fill('60')
    await admin.page.getByText(/of 7 accounts fulfil these rules now/).waitFor()
    faults.push(...(await faultsOf('segment-new')))
    await press('Create segment')
    await admin.settled()
    await keptPage(admin.page, 'engagement-after-create')
    await admin.page.getByRole('link', { name: 'Contoso' }).first().waitFor()
    faults.push(...(await faultsOf('segment-created')))
    expect(faults).toEqual([])
  })

  it('is beside a message: a line, and the card behind it', async () => {
    const mail = await world.openMail({ height: 1400 })
    await mail.openMail('RE: Final offer for the extension')
    await mail.pane
      .getByRole('button', { name: /^Contoso/ })
      .first()
      .click()
    await mail.pane.getByRole('heading', { name: 'Who knows whom' }).waitFor()
    await mail.settled()
    await kept(mail, 'engagement-card')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
  })

  it.each([
    ['dark-german', { language: 'de-DE', isDark: true, height: 1000 }],
    [
      'narrow-contrast',
      { language: 'de-DE', width: 360, height: 740, forcedColors: true, isDark: true },
    ],
  ])('can be read and used, %s', async (name, look) => {
    const page = await world.openAdmin(look)
    await page.signIn('Solveig Moen')
    const faults: string[] = []
    for (const path of ['accounts', 'segments', 'engagement', 'import']) {
      await page.goTo(path)
      await keptPage(page.page, `engagement-${name}-${path}`)
      faults.push(...(await pageFaults(page.frame())).map((fault) => `${path} ${fault}`))
    }
    await page.page.context().close()
    expect(faults).toEqual([])
  })

  it('imports accounts from a file, and says what it refuses', async () => {
    await admin.goTo('import')
    await checked(
      'Company;Website\nTailspin Toys;https://www.tailspin.example\nGmail;gmail.com\n',
      2,
    )
    await admin.page.getByText('1 row: not possible').first().waitFor()
    const faults = await faultsOf('import')
    await press('Import 1 row')
    await admin.settled()
    await admin.goTo('accounts')
    await admin.page.getByRole('link', { name: 'Tailspin Toys' }).waitFor()
    expect(faults).toEqual([])
  })

  it('imports contacts from a file, and those kept in Outlook', async () => {
    const faults: string[] = []
    await admin.goTo('import/contacts')
    await checked(
      'Name;Mail;Art\nKim Vu;kim@contoso.example;Lead\nBo K;bo@contoso.example;\n;x;\n',
      3,
    )
    await admin.page.getByText('1 row: not possible').first().waitFor()
    faults.push(...(await faultsOf('import-contacts')))
    expect(await downloaded('Save these rows as CSV')).toMatch(
      /"fault","Name","Mail","Art"\r\n.*bad-/,
    )
    await press('Import 2 rows')
    await press('Open the contacts')
    await admin.page.getByText('kim@contoso.example').first().waitFor()

    await admin.goTo('import/contacts')
    await press('Read Outlook contacts')
    await press('Check 8 rows')
    await admin.page.getByText('7 rows: known already, nothing to change').waitFor()
    faults.push(...(await faultsOf('import-outlook')))
    await press('Import 1 row')
    await admin.page.getByText('1 row: changed').first().waitFor()
    await press('Open the contacts')
    await admin.page.getByText('Bo Karlsson').first().waitFor()
    expect(faults).toEqual([])
  })

  it('makes two accounts one, and one of them two', async () => {
    const faults: string[] = []
    await admin.goTo('accounts')
    await admin.page.getByRole('link', { name: 'Contoso', exact: true }).click()
    await press('Merge with another…')
    await admin.dialog().getByRole('searchbox').fill('litw')
    await admin
      .dialog()
      .getByRole('radio', { name: /^Litware/ })
      .check()
    faults.push(...(await faultsOf('merge')))
    await confirm('Merge for good')
    await admin.page.getByText(/^Litware is part of Contoso now\./).waitFor()
    await admin.page.getByText('contoso.example, litware.example').waitFor()

    await press('Split off…')
    await admin
      .dialog()
      .getByRole('textbox', { name: /^Name of/ })
      .fill('Litware Labs')
    await admin.dialog().getByRole('checkbox', { name: 'litware.example' }).check()
    faults.push(...(await faultsOf('split')))
    await confirm('Split off')
    await admin.page.getByRole('link', { name: 'Open Litware Labs' }).click()
    await heading('Litware Labs')
    await admin.page.getByText('litware.example', { exact: true }).waitFor()
    faults.push(...(await faultsOf('split-off')))
    expect(faults).toEqual([])
  })
})
