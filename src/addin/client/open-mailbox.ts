import { createGraphClient } from './graph-client.ts'
import { graphMailbox, type GraphMailbox } from './graph-mailbox.ts'
import type { SignIn } from './sign-in.ts'

/** A request ends before the lease of an individual send does. */
const TIMEOUT_MS = 30_000
/** Where Outlook takes large files. */
const UPLOAD_HOSTS = [/^outlook\.office(365)?\.com$/]

/** The signed-in salesperson's own mailbox. Loaded when it is first needed. */
export function openGraphMailbox(
  origin: string,
  { signIn, wait }: { signIn: SignIn; wait: (ms: number) => Promise<void> },
): GraphMailbox {
  const reach: typeof fetch = (input, init) => fetch(input, init)
  const token = (isRefused: boolean) =>
    signIn.token({ interactive: false, for: 'graph', isRefused })
  const ask = createGraphClient({
    ...{ origin, token, fetch: reach, timeoutMs: TIMEOUT_MS, wait },
    now: Date.now,
  })
  return graphMailbox(ask, { fetch: reach, hosts: UPLOAD_HOSTS, origin, wait })
}
