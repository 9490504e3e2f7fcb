import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { useSetContactAddresses } from '../../client/log-mutations.ts'
import { useContactAddresses } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Failed } from '../components/Failed.tsx'
import { Stack } from '../components/Panel.tsx'
import { EMAIL_ADDRESS } from '../within-contract.ts'
import { useTexts } from '../TextsContext.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
})

/** Addresses of a contact beside their own, by which their mail is recognised. */
export function FurtherAddresses({ contact }: { contact: Contact }) {
  const { addresses: words } = useTexts().log.contact
  return (
    <Disclosure label={words.label}>
      <Details contact={contact} />
    </Disclosure>
  )
}

function Details({ contact }: { contact: Contact }) {
  const { addresses: words } = useTexts().log.contact
  const query = useContactAddresses(contact.email)
  const change = useSetContactAddresses()
  const save = (addresses: string[]) =>
    change.mutate({ params: { email: contact.email }, body: { addresses } })
  return (
    <AsyncContent query={query} label={words.label}>
      {({ addresses }) => (
        <Stack isTight>
          <Text size={200}>{words.text}</Text>
          <AddressList
            addresses={addresses}
            isBusy={change.isPending}
            onRemove={(address) => save(addresses.filter((one) => one !== address))}
          />
          <AddAddress
            // Emptied once what was typed is in the list.
            key={addresses.length}
            known={[contact.email, ...addresses]}
            isBusy={change.isPending}
            onAdd={(address) => save([...addresses, address])}
          />
          {change.isError && <Failed title={words.failed} error={change.error} />}
          {change.isSuccess && (
            <Text size={200} role="status">
              {words.saved}
            </Text>
          )}
        </Stack>
      )}
    </AsyncContent>
  )
}

interface ListProps {
  addresses: readonly string[]
  isBusy: boolean
  onRemove: (address: string) => void
}

function AddressList({ addresses, isBusy, onRemove }: ListProps) {
  const styles = useStyles()
  const { addresses: words } = useTexts().log.contact
  if (addresses.length === 0) return <Text size={200}>{words.none}</Text>
  return (
    <ul className={styles.list} aria-label={words.label}>
      {addresses.map((address) => (
        <li key={address} className={styles.item}>
          <span>{address}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            title={words.remove(address)}
            aria-label={words.remove(address)}
            disabledFocusable={isBusy}
            onClick={() => onRemove(address)}
          />
        </li>
      ))}
    </ul>
  )
}

interface AddProps {
  known: readonly string[]
  isBusy: boolean
  onAdd: (address: string) => void
}

function AddAddress({ known, isBusy, onAdd }: AddProps) {
  const styles = useStyles()
  const { addresses: words } = useTexts().log.contact
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<'invalid' | 'known'>()
  const add = () => {
    const address = typed.trim().toLowerCase()
    const isKnown = known.some((one) => one.toLowerCase() === address)
    const wrong = !EMAIL_ADDRESS.test(address) ? 'invalid' : isKnown ? 'known' : undefined
    setProblem(wrong)
    if (!wrong) onAdd(address)
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Field label={words.field} {...(problem && { validationMessage: words[problem] })}>
        <Input
          type="email"
          value={typed}
          maxLength={320}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Button
        size="small"
        type="submit"
        className={styles.button}
        disabledFocusable={isBusy || typed.trim() === ''}
      >
        {words.add}
      </Button>
    </form>
  )
}
