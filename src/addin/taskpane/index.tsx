import { createRoot } from 'react-dom/client'
import { createAlertStream } from '../client/alert-stream.ts'
import { createApiClient } from '../client/api-client.ts'
import { createFilePartSender } from '../client/file-part.ts'
import { createPageSignIn } from '../client/page-sign-in.ts'
import { createQueryClient } from '../client/query-client.ts'
import { config } from '../config.ts'
import { loadTexts } from '../locales/texts.ts'
import { createOfficeOutlook } from '../outlook/office-outlook.ts'
import { officeReady } from '../outlook/office-ready.ts'
import { App } from './App.tsx'
import type { OpenMailbox } from './MailboxContext.ts'

/** Longer than the send handler allows itself: here somebody sees that we wait. */
const TIMEOUT_MS = 15_000
/** Half a megabyte, also on a slow line. */
const PART_TIMEOUT_MS = 60_000
/** The API says every 20 seconds that it is still there. */
const SILENCE_MS = 45_000

async function start(): Promise<void> {
  // In a plain browser tab there is no mailbox; the page's own words stay.
  if (!(await officeReady())) return
  const outlook = createOfficeOutlook()
  const texts = await loadTexts(outlook.language)
  const signIn = createPageSignIn(outlook)
  const calling = {
    origin: config.apiOrigin,
    authorization: async () => `Bearer ${await signIn.token({ interactive: false })}`,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
  }
  const api = createApiClient({ ...calling, timeoutMs: TIMEOUT_MS })
  const sendFilePart = createFilePartSender({ ...calling, timeoutMs: PART_TIMEOUT_MS })
  const alertStream = createAlertStream({ ...calling, timeoutMs: SILENCE_MS })

  const openMailbox: OpenMailbox = async (wait) => {
    const { openGraphMailbox } = await import('../client/open-mailbox.ts')
    return openGraphMailbox(config.graphOrigin, { signIn, wait })
  }

  document.documentElement.lang = texts.locale
  const pane = document.getElementById('pane')
  if (!pane) throw new Error('taskpane.html has no #pane')
  const queryClient = createQueryClient()
  const streams = { alertStream, sendFilePart }
  const parts = { outlook, api, ...streams, openMailbox, signIn, texts, queryClient }
  createRoot(pane).render(<App {...parts} />)
}

void start()
