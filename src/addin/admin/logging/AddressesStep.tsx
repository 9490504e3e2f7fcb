import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { AddressCheck, AddressFault } from '../../../contract/address-check.ts'
import { useAddressCheck } from '../../client/admin-queries-addresses.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AddressDialog } from './AddressDialog.tsx'
import { AddressTable } from './AddressTable.tsx'
import { DomainsField } from './DomainsField.tsx'
import type { StepProps } from './step-props.ts'
import { StepForm } from '../components/StepForm.tsx'

/** Addresses that matching would stumble over, each with the way to mend it; nothing is compulsory. */
export function AddressesStep({ progress }: StepProps) {
  const { loggingSetup } = useAdminTexts()
  const words = loggingSetup.addresses
  const query = useAddressCheck()
  const [mending, setMending] = useState<AddressFault>()
  return (
    <>
      <StepForm next={loggingSetup.goOn} onNext={() => progress.goOn?.()} onBack={progress.goBack}>
        <Text>{words.text}</Text>
        <AsyncContent query={query} label={words.label} lines={5}>
          {(check) => (
            <>
              <Summary check={check} />
              {check.items.length > 0 && <AddressTable faults={check.items} onMend={setMending} />}
              <DomainsField domains={check.internalDomains} />
            </>
          )}
        </AsyncContent>
      </StepForm>
      {mending && <AddressDialog fault={mending} onClose={() => setMending(undefined)} />}
    </>
  )
}

function Summary({ check }: { check: AddressCheck }) {
  const { addresses: words } = useAdminTexts().loggingSetup
  const { number } = useWords()
  const { checked, items, total } = check
  return (
    <Text>
      {words.checked(number(checked.salespeople), number(checked.contacts))}{' '}
      {total === 0 && words.good}
      {total > items.length && words.more(number(items.length), number(total))}
    </Text>
  )
}
