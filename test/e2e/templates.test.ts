import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AdminPage } from './admin-page.ts'
import type { MailClient } from './mail-client.ts'
import { pageFaults } from './page-faults.ts'
import { kept, keptPage } from './pictures.ts'
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

const NAME = 'After the fair'

/** Writes a template with the keyboard and the toolbar, and shares it with everybody. */
async function writeTemplate(): Promise<void> {
  const { page } = admin
  await admin.goTo('templates/new')
  await page.getByLabel('Name', { exact: false }).first().fill(NAME)
  await page.getByLabel('Category').fill('Fairs')
  await page.getByLabel('Who may use it').selectOption('organisation')
  await page.getByLabel('Subject').fill('Nice to meet you, {{first name}}')
  const text = page.getByRole('textbox', { name: 'Text of the template' })
  await text.click()
  await page.keyboard.type('Dear ')
  await page.getByRole('button', { name: 'Placeholder', exact: true }).click()
  await page.getByRole('menuitem', { name: /First name/ }).click()
  // What is typed while the menu goes would go with it.
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await text.and(page.locator(':focus')).waitFor()
  await page.keyboard.type(', it was ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('good')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' to meet you. This is about {{deal}}.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await page.keyboard.type('One')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
}

describe('a template', () => {
  it('is written in rich text by an administrator, for everybody', async () => {
    const { page } = admin
    await admin.goTo('templates')
    await page.getByRole('link', { name: 'Agree on a delivery day' }).waitFor()
    await keptPage(page, 'templates-full')
    expect(await pageFaults(admin.frame())).toEqual([])
    await page.getByLabel('Search templates').fill('nothing of the kind')
    await page.getByText('No template fits.').waitFor()
    await keptPage(page, 'templates-none')
    expect(await pageFaults(admin.frame())).toEqual([])

    await writeTemplate()
    await keptPage(page, 'templates-editor')
    expect(await pageFaults(admin.frame())).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).click()

    await page.getByRole('heading', { name: 'What became of it' }).waitFor()
    await admin.settled()
    await keptPage(page, 'templates-one')
    const text = page.frameLocator('iframe').first().locator('body')
    expect((await text.innerText()).replace(/\s+/g, ' ').trim()).toBe(
      'Dear {{first name}}, it was good to meet you. This is about {{deal}}. One Two',
    )
    expect(await text.locator('b, strong').first().innerText()).toBe('good')
    expect(await text.locator('li').count()).toBe(2)
  })

  it('is filled in and put where a salesperson writes', async () => {
    await mail.write({ to: ['bo@contoso.example'], subject: '', html: '<p>Hello</p>' })
    await mail.pressFollow()
    await mail.pane.getByRole('button', { name: /^Insert a template/ }).click()
    await mail.pane.getByRole('button', { name: new RegExp(`^${NAME}`) }).waitFor()
    await kept(mail, 'template-list')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])

    await mail.pane.getByRole('button', { name: new RegExp(`^${NAME}`) }).click()
    await mail.pane.getByLabel('deal').fill('20 licences & more')
    await kept(mail, 'template-filled')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
    await mail.pane.getByRole('button', { name: 'Insert', exact: true }).click()
    await mail.pane.getByText('Inserted where you write.').waitFor()

    await mail.pane
      .getByText(/This is the subject of the mail now/)
      .first()
      .waitFor()
    await kept(mail, 'template-inserted')
    expect(await pageFaults(await mail.paneFrame())).toEqual([])
    expect(await mail.page.getByLabel('Subject').inputValue()).toBe('Nice to meet you, Bo')
    await mail.pane.getByRole('button', { name: 'Undo the subject' }).click()
    await mail.pane.getByRole('button', { name: 'Use this subject' }).waitFor()
    expect(await mail.page.getByLabel('Subject').inputValue()).toBe('')

    const body = await mail.body().innerText()
    expect(body).toContain('it was good to meet you. This is about 20 licences & more.')
    expect(body).toContain('Hello')
    expect(body).not.toContain('{{')
  })

  it('counts the mail once it was sent, and says that one is too few', async () => {
    await mail.page.getByLabel('Subject').fill('About the fair')
    await mail.send()

    await admin.page.reload()
    await admin.settled()
    await admin.page.getByText(/at least 20 followed mails to tell; so far: 1/).waitFor()
    await admin.page.getByText('Inserted once.').waitFor()
    await keptPage(admin.page, 'templates-counted')
    expect(await mail.notUnderstood()).toBe('Every call of the add-in was understood.')
  })

  it('is shown in German, in the dark, and where there is little room', async () => {
    const other = await world.openAdmin({ language: 'de-DE', isDark: true, width: 320 })
    await other.signIn('Solveig Moen')
    await other.goTo('templates')
    await other.page.getByRole('link', { name: NAME }).waitFor()
    await keptPage(other.page, 'templates-list-de-dark-narrow')
    expect(await pageFaults(other.frame())).toEqual([])

    await other.page.getByRole('link', { name: NAME }).click()
    await other.page.getByRole('button', { name: 'Ändern' }).click()
    await other.page.getByRole('textbox', { name: 'Text der Vorlage' }).waitFor()
    await keptPage(other.page, 'templates-editor-de-dark-narrow')
    expect(await pageFaults(other.frame())).toEqual([])
  })
})
