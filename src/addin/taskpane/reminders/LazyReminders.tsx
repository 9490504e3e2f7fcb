import { lazy, Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Loading } from '../components/Loading.tsx'
import { useTexts } from '../TextsContext.ts'

/** With their words in chunks of their own: whoever looks at alerts may have no reminder. */
const List = lazy(async () => ({ default: (await import('./ReminderList.tsx')).ReminderList }))
const OfMail = lazy(async () => ({ default: (await import('./MailReminder.tsx')).MailReminder }))

export function LazyReminderList(props: { onOpen: (followKey: string) => void }) {
  const { sections } = useTexts().alerts
  return (
    <Waiting label={sections.reminders} lines={5}>
      <List {...props} />
    </Waiting>
  )
}

/** Beside a mail; where it does not come, the mail is shown all the same. */
export function LazyMailReminder(props: { followKey: string }) {
  const { sections } = useTexts().alerts
  return (
    <ErrorBoundary fallback={null}>
      <Waiting label={sections.reminders} lines={1}>
        <OfMail {...props} />
      </Waiting>
    </ErrorBoundary>
  )
}

interface WaitingProps {
  label: string
  lines: number
  children: ReactNode
}

function Waiting({ label, lines, children }: WaitingProps) {
  return <Suspense fallback={<Loading label={label} lines={lines} />}>{children}</Suspense>
}
