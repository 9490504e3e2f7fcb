import type { FrameLocator, Page } from 'playwright-core'
import { READING_MS } from './waits.ts'

type MachineName = 'Apple prefetch' | 'Gmail picture proxy' | 'Link scanner' | 'Scanner in disguise'

/** A recipient's inbox. */
export class Inbox {
  readonly page: Page
  /** The open mail's body. */
  readonly body: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.body = page.frameLocator('iframe[title="Message"]')
  }

  /** Opens a mail with its pictures, waits until they were asked for, and reads. */
  async openMail(subject: string): Promise<void> {
    const row = this.page
      .getByLabel(/^Inbox of/)
      .getByRole('button')
      .filter({ hasText: subject })
    await row.first().click()
    await this.page.getByRole('heading', { level: 1, name: subject }).waitFor()
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForTimeout(READING_MS)
  }

  /** As many companies set it for everybody. */
  async blockPictures(): Promise<void> {
    await this.page.getByLabel('Block pictures').check()
  }

  /** Follows a link in the mail and returns where it led. */
  async pressLink(text: string): Promise<string> {
    const [opened] = await Promise.all([
      this.page.context().waitForEvent('page'),
      this.body.getByRole('link', { name: text }).click(),
    ])
    await opened.waitForLoadState()
    const address = opened.url()
    await opened.close()
    return address
  }

  async reply(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Reply', exact: true }).click()
    await this.page.getByLabel(/^Your reply to/).fill(text)
    await this.page.getByRole('button', { name: 'Send reply' }).click()
    await this.page.getByLabel(/^Your reply to/).waitFor({ state: 'detached' })
  }

  async actAs(machine: MachineName): Promise<void> {
    await this.page.getByRole('button', { name: machine }).click()
    await this.page.getByRole('status').filter({ hasText: machine }).waitFor()
  }
}
