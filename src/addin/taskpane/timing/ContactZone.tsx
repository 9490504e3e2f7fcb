import { lazy, Suspense } from 'react'
import { Disclosure } from '../components/Disclosure.tsx'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Loading } from '../components/Loading.tsx'
import { useTexts } from '../TextsContext.ts'

const ZoneLines = lazy(async () => ({ default: (await import('./ZonePanel.tsx')).ZoneLines }))

/** Where a contact is by the clock; asked for and loaded once somebody wants to know. */
export function ContactZone({ email }: { email: string }) {
  const { timeZone: label } = useTexts().contact
  return (
    <Disclosure label={label}>
      <ErrorBoundary fallback={null}>
        <Suspense fallback={<Loading label={label} lines={2} />}>
          <ZoneLines email={email} />
        </Suspense>
      </ErrorBoundary>
    </Disclosure>
  )
}
