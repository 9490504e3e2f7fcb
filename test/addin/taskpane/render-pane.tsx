import { render } from '@testing-library/react'
import { createQueryClient } from '../../../src/addin/client/query-client.ts'
import type { OpenAlertStream } from '../../../src/addin/client/alert-stream.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import type { SendFilePart } from '../../../src/addin/client/file-part.ts'
import type { SignIn } from '../../../src/addin/client/sign-in.ts'
import { englishTexts, type Texts } from '../../../src/addin/locales/texts.ts'
import type { OpenItem } from '../../../src/addin/outlook/port.ts'
import { App } from '../../../src/addin/taskpane/App.tsx'
import type { OpenMailbox } from '../../../src/addin/taskpane/MailboxContext.ts'
import { fakeOutlook } from '../../fixtures/fake-outlook.ts'

interface Setting {
  item?: OpenItem
  api: CallApi
  texts?: Texts
  signIn?: SignIn
  isDark?: boolean
  alertStream?: OpenAlertStream
  openMailbox?: OpenMailbox
  sendFilePart?: SendFilePart
}

/** The whole pane over fakes; failed calls are not tried again, so that tests do not wait. */
export function renderPane({
  item,
  api,
  texts = englishTexts,
  signIn,
  isDark = false,
  openMailbox,
  alertStream,
  sendFilePart,
}: Setting) {
  const outlook = fakeOutlook({ isDark, ...(item && { item }) })
  const queryClient = createQueryClient()
  const { queries } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ queries: { ...queries, retry: false } })
  const parts = {
    outlook,
    api,
    texts,
    queryClient,
    ...(alertStream && { alertStream }),
    ...(openMailbox && { openMailbox }),
    ...(sendFilePart && { sendFilePart }),
    signIn: signIn ?? { token: () => Promise.resolve('token') },
  }
  return { outlook, queryClient, ...render(<App {...parts} />) }
}
