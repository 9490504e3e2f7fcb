import { FluentProvider, useFocusFinders } from '@fluentui/react-components'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiContext } from '../client/api-context.ts'
import type { CallApi } from '../client/call.ts'
import type { SignIn } from '../client/sign-in.ts'
import type { AdminTexts } from '../locales/admin-texts.ts'
import type { Texts } from '../locales/texts.ts'
import { SignInContext } from '../taskpane/SignInContext.ts'
import { TextsContext } from '../taskpane/TextsContext.ts'
import { usePreferredTheme } from '../taskpane/usePreferredTheme.ts'
import { AdminTextsContext } from './AdminTextsContext.ts'

/** Everything the page is made of from outside; tests hand in fakes. */
export interface AdminParts {
  api: CallApi
  signIn: SignIn
  /** Words of the parts that the pane has too, such as failures. */
  texts: Texts
  adminTexts: AdminTexts
  queryClient: QueryClient
}

interface Props extends AdminParts {
  children: ReactNode
}

export function AdminProviders({ children, ...parts }: Props) {
  return (
    <ApiContext value={parts.api}>
      <SignInContext value={parts.signIn}>
        <TextsContext value={parts.texts}>
          <AdminTextsContext value={parts.adminTexts}>
            <QueryClientProvider client={parts.queryClient}>
              <FluentProvider theme={usePreferredTheme(undefined)}>
                <FocusManagement />
                {children}
              </FluentProvider>
            </QueryClientProvider>
          </AdminTextsContext>
        </TextsContext>
      </SignInContext>
    </ApiContext>
  )
}

/**
 * Keeps Fluent's focus management running. It ends with the last part that uses it, and if that is
 * a dialog, the page behind it stays hidden from screen readers for good.
 */
function FocusManagement() {
  useFocusFinders()
  return null
}
