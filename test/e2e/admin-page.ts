import type { Frame, Locator, Page } from 'playwright-core'
import { Traffic } from './traffic.ts'

export type AdminPageName =
  'Overview' | 'Consent' | 'Contacts' | 'Retention' | 'Requests' | 'Audit log' | 'Roles'

/** The administrator's page through an administrator's eyes: by label and role only. */
export class AdminPage {
  readonly page: Page
  readonly #traffic: Traffic

  constructor(page: Page) {
    this.page = page
    this.#traffic = new Traffic(page)
  }

  /** Signs in with the identity provider's own window. */
  async signIn(name: string): Promise<void> {
    const [window] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.page.getByRole('button', { name: /^(Sign in|Anmelden)/ }).click(),
    ])
    await window.getByRole('button', { name }).click()
    await this.page.getByRole('heading', { level: 1 }).waitFor()
    await this.settled()
  }

  /** Opens a page from the navigation and waits until it has got its answers. */
  async open(name: AdminPageName): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    await this.settled()
  }

  /** Opens a page by its address, whatever the language. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), `#/${path}`)
    await this.settled()
  }

  /** Presses a button that asks first, and says yes; returns what it asked. */
  async confirmed(button: string | RegExp, yes: string): Promise<string> {
    await this.page.getByRole('button', { name: button }).first().click()
    const dialog = this.dialog()
    const asked = await dialog.innerText()
    await dialog.getByRole('button', { name: yes, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    return asked.replace(/\s+/g, ' ')
  }

  dialog(): Locator {
    return this.page.getByRole('alertdialog').or(this.page.getByRole('dialog'))
  }

  async settled(): Promise<void> {
    await this.#traffic.quiet()
    await this.page.locator('.fui-Skeleton').first().waitFor({ state: 'detached' })
    await this.page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    })
  }

  frame(): Frame {
    return this.page.mainFrame()
  }
}
