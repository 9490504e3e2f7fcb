import { render } from '@testing-library/react'
import { AdminApp } from '../../../src/addin/admin/AdminApp.tsx'
import type { PageName } from '../../../src/addin/admin/page-address.ts'
import type { CallApi } from '../../../src/addin/client/call.ts'
import { createQueryClient } from '../../../src/addin/client/query-client.ts'
import type { SignIn } from '../../../src/addin/client/sign-in.ts'
import { englishAdminTexts, type AdminTexts } from '../../../src/addin/locales/admin-texts.ts'
import { englishTexts, type Texts } from '../../../src/addin/locales/texts.ts'

interface Setting {
  api: CallApi
  page?: PageName
  signIn?: SignIn
  texts?: Texts
  adminTexts?: AdminTexts
}

/** The whole page over fakes; failed calls are not tried again, so that tests do not wait. */
export function renderAdmin({
  api,
  page = 'overview',
  signIn = { token: () => Promise.resolve('token') },
  texts = englishTexts,
  adminTexts = englishAdminTexts,
}: Setting) {
  location.hash = `#/${page}`
  const queryClient = createQueryClient()
  const { queries } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ queries: { ...queries, retry: false } })
  const parts = { api, signIn, texts, adminTexts, queryClient }
  return { queryClient, ...render(<AdminApp {...parts} />) }
}
