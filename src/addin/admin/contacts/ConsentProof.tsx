import { useContactConsent } from '../../client/queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { ConsentSteps } from '../../taskpane/contact/ConsentHistory.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'

/** What a contact said and how we know, looked up once it is opened. */
export function ConsentProof({ email }: { email: string }) {
  const { contacts: words } = useAdminTexts()
  return (
    <Disclosure label={words.proof}>
      <Proof email={email} />
    </Disclosure>
  )
}

function Proof({ email }: { email: string }) {
  const { contacts: words } = useAdminTexts()
  const query = useContactConsent(email)
  return (
    <AsyncContent query={query} label={words.proof} lines={2}>
      {({ events }) => <ConsentSteps events={events} />}
    </AsyncContent>
  )
}
