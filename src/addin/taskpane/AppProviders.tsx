import { FluentProvider } from '@fluentui/react-components'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OpenAlertStream } from '../client/alert-stream.ts'
import { ApiContext } from '../client/api-context.ts'
import type { CallApi } from '../client/call.ts'
import { FilePartContext } from '../client/file-part-context.ts'
import type { SendFilePart } from '../client/file-part.ts'
import type { SignIn } from '../client/sign-in.ts'
import type { Texts } from '../locales/texts.ts'
import type { Outlook } from '../outlook/port.ts'
import { AlertStreamContext } from './AlertStreamContext.ts'
import { MailboxContext, type OpenMailbox } from './MailboxContext.ts'
import { OutlookContext } from './OutlookContext.ts'
import { SignInContext } from './SignInContext.ts'
import { TextsContext } from './TextsContext.ts'
import { useTheme } from './useTheme.ts'

/** Everything the pane is made of from outside; tests hand in fakes. */
export interface PaneParts {
  outlook: Outlook
  api: CallApi
  signIn: SignIn
  texts: Texts
  queryClient: QueryClient
  /** Absent: alerts are looked up now and then. */
  alertStream?: OpenAlertStream
  /** Absent: no files can be sent. */
  sendFilePart?: SendFilePart
  /** Absent: mails are not sent individually. */
  openMailbox?: OpenMailbox
}

interface Props extends PaneParts {
  children: ReactNode
}

export function AppProviders({ children, ...parts }: Props) {
  const { outlook, api, signIn, texts, queryClient, alertStream, openMailbox } = parts
  return (
    <OutlookContext value={outlook}>
      <ApiContext value={api}>
        <SignInContext value={signIn}>
          <TextsContext value={texts}>
            <QueryClientProvider client={queryClient}>
              <AlertStreamContext value={alertStream}>
                <MailboxContext value={openMailbox}>
                  <FilePartContext value={parts.sendFilePart}>
                    <Themed>{children}</Themed>
                  </FilePartContext>
                </MailboxContext>
              </AlertStreamContext>
            </QueryClientProvider>
          </TextsContext>
        </SignInContext>
      </ApiContext>
    </OutlookContext>
  )
}

function Themed({ children }: { children: ReactNode }) {
  return <FluentProvider theme={useTheme()}>{children}</FluentProvider>
}
