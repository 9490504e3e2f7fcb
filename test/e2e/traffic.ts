import type { Page, Request } from 'playwright-core'
import { alertStreamPath } from '../../src/contract/paths.ts'

/** Without an answer for so long there is none to come. */
const QUIET_MS = 500

/** What a page asks for, so that one can wait until it has got its answers. */
export class Traffic {
  readonly #page: Page
  /** Requests that wait for their answer; the stream of alerts always does. */
  readonly #underWay = new Set<Request>()

  constructor(page: Page) {
    this.#page = page
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== alertStreamPath) this.#underWay.add(request)
    })
    page.on('requestfinished', (request) => this.#underWay.delete(request))
    page.on('requestfailed', (request) => this.#underWay.delete(request))
    page.on('framenavigated', (frame) => frame === page.mainFrame() && this.#underWay.clear())
  }

  /** Waits until nothing was asked for a moment. */
  async quiet(): Promise<void> {
    let quietMs = 0
    while (quietMs < QUIET_MS) {
      await this.#page.waitForTimeout(50)
      quietMs = this.#underWay.size === 0 ? quietMs + 50 : 0
    }
  }
}
