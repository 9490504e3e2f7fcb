import type { HitSignals } from './hit.ts'
import type { KeptHit, OwnView } from './kept-hit.ts'

/**
 * Outlook shows the mail and the pane at the same time, the pane a little later. Not longer: whoever
 * is told of an open and looks at the mail at once must not make that open their own.
 */
const BEFORE_MS = 5_000
/** Pictures may be shown later than the mail. */
const AFTER_MS = 10_000

/** Is an open that view: in those seconds, by a program that its Outlook may have asked with? */
export function isOwnView({ kind, at, signals }: KeptHit, view: OwnView): boolean {
  const sinceMs = at.getTime() - view.at.getTime()
  if (kind !== 'open' || sinceMs < -BEFORE_MS || sinceMs > AFTER_MS) return false
  return mayBeOutlook(signals, view.browser)
}

/**
 * Outlook asks for pictures by its own name, or, on the web and where it is built on a browser, as
 * that browser, which the pane runs in too. It is never another service's picture proxy.
 */
function mayBeOutlook({ agent, client }: HitSignals, browser: string | null): boolean {
  switch (agent) {
    case 'mail-client':
      return client === 'Outlook' || client === browser
    case 'browser':
      return browser === null || client === browser
    case 'none':
    case 'unfamiliar':
      return true
    default:
      return false
  }
}
