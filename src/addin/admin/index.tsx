import { createRoot } from 'react-dom/client'
import { createApiClient } from '../client/api-client.ts'
import { createPageSignIn } from '../client/page-sign-in.ts'
import { createQueryClient } from '../client/query-client.ts'
import { config } from '../config.ts'
import { loadAdminTexts } from '../locales/admin-texts.ts'
import { loadTexts } from '../locales/texts.ts'
import { AdminApp } from './AdminApp.tsx'

/** Longer than the pane's: exports and erasures may take a while. */
const TIMEOUT_MS = 30_000

/** A browser tab of its own: there is no Outlook, so the browser says which language. */
async function start(): Promise<void> {
  const [texts, adminTexts] = await Promise.all([
    loadTexts(navigator.language),
    loadAdminTexts(navigator.language),
  ])
  const signIn = createPageSignIn({ offersNestedAuth: false })
  const api = createApiClient({
    origin: config.apiOrigin,
    authorization: async () => `Bearer ${await signIn.token({ interactive: false })}`,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    timeoutMs: TIMEOUT_MS,
  })

  document.documentElement.lang = texts.locale
  const page = document.getElementById('page')
  if (!page) throw new Error('admin.html has no #page')
  const queryClient = createQueryClient()
  createRoot(page).render(<AdminApp {...{ api, signIn, texts, adminTexts, queryClient }} />)
}

void start()
