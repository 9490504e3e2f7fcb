import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { MailClient } from './mail-client.ts'

const FOLDER = path.resolve('test-results/pictures')

/** Keeps a picture of the pane, to be looked at by people. */
export async function keptPane(mail: MailClient, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await mail.shootPane(path.join(FOLDER, `${name}.png`))
}

/** The same, and one of the whole window. */
export async function kept(mail: MailClient, name: string): Promise<void> {
  await keptPane(mail, name)
  await mail.page.screenshot({ path: path.join(FOLDER, `${name}-window.png`) })
}

/** The same of a page outside Outlook, in its whole length. */
export async function keptPage(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true })
}

/** Renews the README's picture, when asked to: `UPDATE_SCREENSHOT=1 npm run e2e`. */
export async function keptForReadme(mail: MailClient): Promise<void> {
  if (!process.env['UPDATE_SCREENSHOT']) return
  await mail.page.screenshot({ path: path.resolve('assets/screenshot.png') })
}
