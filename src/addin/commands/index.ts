import { createApiClient } from '../client/api-client.ts'
import { createPageSignIn } from '../client/page-sign-in.ts'
import { config } from '../config.ts'
import { loadTexts } from '../locales/texts.ts'
import { createOfficeOutlook } from '../outlook/office-outlook.ts'
import { toggleFollow } from './toggle-follow.ts'

/** Nobody sees that we wait: the notice has to come while the click is remembered. */
const TIMEOUT_MS = 10_000

/** The ribbon's Follow button. Signs in silently or says where to sign in. */
async function run(): Promise<void> {
  const outlook = createOfficeOutlook()
  const draft = outlook.current()
  if (draft.kind !== 'draft') return
  const signIn = createPageSignIn(outlook)
  const callApi = createApiClient({
    origin: config.apiOrigin,
    authorization: async () => `Bearer ${await signIn.token({ interactive: false })}`,
    fetch: (input, init) => fetch(input, init),
    timeoutMs: TIMEOUT_MS,
  })
  const { notices } = await loadTexts(outlook.language)
  await toggleFollow({ draft, callApi, texts: notices, locale: outlook.language })
}

/** Outlook waits for the completion, whatever came of it. */
function onToggleFollow(event: Office.AddinCommands.Event): void {
  void run().finally(() => event.completed())
}

Office.actions.associate('toggleFollow', onToggleFollow)
void Office.onReady()
