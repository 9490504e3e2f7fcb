import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox.ts'
import { browserArguments, findBrowser } from '../fixtures/find-browser.ts'
import { AdminPage } from './admin-page.ts'
import { Inbox } from './inbox.ts'
import { MailClient } from './mail-client.ts'

/** How a page is looked at; everything else is as a new user finds it. */
export interface Look {
  language?: string
  isDark?: boolean
  forcedColors?: boolean
  height?: number
  nestedAppAuth?: boolean
  mustInteract?: boolean
  /** Object id of who sits there; absent: Anna. */
  accountId?: string
  /** False: nothing of the add-in runs while mail is sent. */
  runsAtSend?: boolean
}

/** How a page outside Outlook is looked at. */
export interface PageLook {
  width?: number
  height?: number
  isDark?: boolean
  forcedColors?: boolean
  /** Of the browser. */
  language?: string
}

/** The sandbox and a browser: the real Office.js, MSAL, pane and API in front of stand-ins. */
export interface World {
  sandbox: Sandbox
  /** The stand-in Outlook as a salesperson sees it. */
  openMail(look?: Look): Promise<MailClient>
  /** The inbox of a recipient. */
  openInbox(address: string): Promise<Inbox>
  /** The administrator's page, in a tab of its own; nobody is signed in yet. */
  openAdmin(look?: PageLook): Promise<AdminPage>
  /** A plain page of the same browser. */
  openPage(look?: PageLook): Promise<Page>
  close(): Promise<void>
}

/**
 * Headless Chromium declares itself a machine, and is rightly counted as one. Told to the whole browser: a mail's own
 * frame loads its pictures before a setting of the page reaches it.
 */
const READER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** Beside the usual ones, so that a sandbox somebody has running is left alone; other worlds too. */
const worker = Number(process.env['JEST_WORKER_ID'] ?? 1)
const PORTS = { api: 3000 + 10 * worker, mail: 3100 + 10 * worker, identity: 3200 + 10 * worker }

/** The sandbox as `npm run build:sandbox` made it: it starts processes and threads from its own files. */
async function startBuiltSandbox(options: SandboxOptions): Promise<Sandbox> {
  const built = pathToFileURL(path.resolve('dist/sandbox/start-sandbox.js')).href
  const { startSandbox } = (await import(built)) as {
    startSandbox(options: SandboxOptions): Promise<Sandbox>
  }
  return startSandbox(options)
}

const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update']

export async function openWorld({ empty = false } = {}): Promise<World> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'follow-e2e-'))
  const sandbox = await startBuiltSandbox({ dataDir, empty, ports: PORTS })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments(), ...QUIET, `--user-agent=${READER}`],
  })
  return {
    sandbox,
    openMail: async (look = {}) => {
      const page = await (await contextFor(browser, look)).newPage()
      await setUp(page, look)
      await page.goto(sandbox.urls.mail)
      return new MailClient(page)
    },
    openInbox: async (address) => {
      const page = await (await contextFor(browser, {})).newPage()
      await page.goto(`${sandbox.urls.mail}/inbox#${address}`)
      return new Inbox(page)
    },
    openAdmin: async (look = {}) => {
      const page = await (await contextFor(browser, look, look.language)).newPage()
      await page.goto(`${sandbox.urls.api}/admin.html`)
      return new AdminPage(page)
    },
    openPage: async (look = {}) => (await contextFor(browser, look, look.language)).newPage(),
    close: async () => {
      await browser.close()
      await sandbox.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** How long anything in a page may take, on a busy machine too. */
const PATIENCE_MS = 120_000

/** The stand-in Outlook has its own language, apart from the browser's. */
async function contextFor(
  browser: Browser,
  { language: _language, ...look }: Look & PageLook,
  locale = 'en-US',
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: look.width ?? 1360, height: look.height ?? 860 },
    colorScheme: look.isDark ? 'dark' : 'light',
    forcedColors: look.forcedColors ? 'active' : 'none',
    locale,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  return context
}

/** The stand-in keeps its settings in the browser; see src/sandbox/web/mail/settings.ts. */
async function setUp(page: Page, look: Look): Promise<void> {
  const { isDark, language, nestedAppAuth, mustInteract, accountId, runsAtSend } = look
  const chosen = { isDark, language, nestedAppAuth, mustInteract, accountId, runsAtSend }
  await page.addInitScript((settings) => {
    if (window === window.top) localStorage.setItem('follow-sandbox', settings)
  }, JSON.stringify(chosen))
}
