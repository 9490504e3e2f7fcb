import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import { Traffic } from './traffic.ts'
import { DELIVERY_MS } from './waits.ts'

export interface NewMail {
  to: readonly string[]
  cc?: readonly string[]
  subject: string
  html: string
}

const isApiCall = (url: URL): boolean => url.pathname.startsWith('/api/')

/** The stand-in Outlook through a salesperson's eyes: by label and role only. */
export class MailClient {
  readonly page: Page
  /** The add-in's page in the pane. */
  readonly pane: FrameLocator
  readonly #traffic: Traffic

  constructor(page: Page) {
    this.page = page
    this.pane = page.getByLabel('Add-in pane').frameLocator('iframe')
    this.#traffic = new Traffic(page)
  }

  async write({ to, cc = [], subject, html }: NewMail): Promise<void> {
    await this.page.getByRole('button', { name: 'New mail' }).click()
    await this.addRecipients('To', to)
    await this.addRecipients('Cc', cc)
    await this.page.getByLabel('Subject').fill(subject)
    await this.fillBody(html)
  }

  async addRecipients(field: 'To' | 'Cc' | 'Bcc', addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      const input = this.page.getByLabel(field, { exact: true })
      await input.fill(address)
      await input.press('Enter')
    }
  }

  /** Puts HTML into the editor the way pasting does. */
  async fillBody(html: string): Promise<void> {
    await this.body().evaluate((editor, content) => {
      editor.innerHTML = content
      editor.dispatchEvent(new Event('input', { bubbles: true }))
    }, html)
  }

  body(): Locator {
    return this.page.getByRole('textbox', { name: 'Message' })
  }

  /** What the draft says now. */
  bodyHtml(): Promise<string> {
    return this.body().evaluate((editor) => editor.innerHTML)
  }

  /** Clicks behind these words of the body, so to speak. */
  async putCaret(words: string): Promise<void> {
    await this.body().evaluate((editor, text) => {
      editor.focus()
      const nodes = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const at = nodes.currentNode.textContent?.indexOf(text) ?? -1
        if (at >= 0) getSelection()?.collapse(nodes.currentNode, at + text.length)
      }
    }, words)
  }

  /** The ribbon's button; returns what the add-in said above the mail. */
  async pressFollow(): Promise<string> {
    await this.ribbon('Follow').click()
    const notice = this.page.locator('.notice')
    await notice.waitFor()
    return (await notice.innerText()).replace(/\s+/g, ' ')
  }

  ribbon(name: string): Locator {
    return this.page
      .getByRole('toolbar', { name: 'Message actions' })
      .getByRole('button', { name, exact: true })
  }

  /** Sends, and waits until people may have it. */
  async send(): Promise<void> {
    await this.ribbon('Send').click()
    await this.page.getByLabel('New message').waitFor({ state: 'detached' })
    await this.page.waitForTimeout(DELIVERY_MS)
  }

  /** As a person does whose pane could not be loaded. */
  async reopenPane(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close pane' }).click()
    await this.ribbon('Engagement').click()
  }

  async openFolder(name: 'Inbox' | 'Sent' | 'Drafts'): Promise<void> {
    await this.page.getByLabel('Folders').getByRole('button', { name }).click()
  }

  async openMail(subject: string): Promise<void> {
    await this.page
      .getByLabel('Messages', { exact: true })
      .getByRole('button')
      .filter({ hasText: subject })
      .first()
      .click()
    await this.page.getByRole('heading', { level: 1, name: subject }).waitFor()
  }

  /** Loads the pictures of the open mail, as a person does who trusts it. */
  async showPictures(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show pictures' }).click()
    await this.#traffic.quiet()
  }

  /** What the add-in asked of Office.js that the stand-in does not know; must stay empty. */
  async notUnderstood(): Promise<string> {
    await this.page.getByRole('button', { name: /^Faults/ }).click()
    const text = await this.page.getByTestId('unknown-calls').innerText()
    await this.page.getByRole('button', { name: /^Faults/ }).click()
    return text
  }

  /** From now on the API cannot be reached from here. */
  async cutOff(): Promise<void> {
    await this.page.route(isApiCall, (route) => route.abort('connectionrefused'))
  }

  /** From now on the API's answers stay away. */
  async keepWaiting(): Promise<void> {
    await this.page.route(isApiCall, () => {})
  }

  async connect(): Promise<void> {
    await this.page.unroute(isApiCall)
  }

  /** The document in the pane. */
  async paneFrame(): Promise<Frame> {
    const frame = await this.page.getByLabel('Add-in pane').locator('iframe').elementHandle()
    const content = await frame?.contentFrame()
    if (!content) throw new Error('The pane shows no page')
    return content
  }

  /** Waits until the pane has got its answers and stands still. */
  async settled(): Promise<void> {
    // By attribute: a dialog hides what is behind it from roles.
    await this.pane.locator('[role=tablist]').first().waitFor()
    await this.#traffic.quiet()
    await this.pane.locator('.fui-Skeleton').first().waitFor({ state: 'detached' })
    await (
      await this.paneFrame()
    ).evaluate(async () => {
      const moving = document.getAnimations().map((animation) => animation.finished)
      await Promise.allSettled(moving)
    })
  }

  /** A picture of the pane alone. */
  async shootPane(file: string): Promise<void> {
    await this.page.getByLabel('Add-in pane').screenshot({ path: file })
  }
}
