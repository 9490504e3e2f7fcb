import { Button, Field, Input, makeStyles, Select, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { Participant, QuarantinedMessage } from '../../../contract/quarantine.ts'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { AddressField } from './AddressField.tsx'
import { creatable } from './decidable.ts'
import type { Deciding } from './deciding.ts'

const MAX_NAME = 256

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  message: QuarantinedMessage
  deciding: Deciding
}

/** Makes a contact of an address that nobody is known by. */
export function CreateForm({ message, deciding }: Props) {
  const styles = useStyles()
  const { log, contact } = useTexts()
  const { quarantine: words } = log
  const among = creatable(message)
  const [address, setAddress] = useState(among[0]?.email ?? '')
  const [typed, setTyped] = useState<string>()
  const [type, setType] = useState<'contact' | 'lead'>('contact')
  const name = (typed ?? nameOf(among, address)).trim()
  const create = () =>
    deciding.decide({ act: 'create-contact', address, type, ...(name && { name }) })
  return (
    <Stack isTight>
      <AddressField among={among} value={address} onChange={setAddress} />
      <Field label={words.name}>
        <Input
          maxLength={MAX_NAME}
          value={typed ?? nameOf(among, address)}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={words.type}>
        <Select
          value={type}
          onChange={(_event, { value }) => setType(value === 'lead' ? 'lead' : 'contact')}
        >
          <option value="contact">{contact.types.contact}</option>
          <option value="lead">{contact.types.lead}</option>
        </Select>
      </Field>
      <Text size={200}>{words.createLearned(address)}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={deciding.isBusy}
        onClick={create}
      >
        {deciding.isBusy ? words.busy : words.create}
      </Button>
    </Stack>
  )
}

/** The name a message has for an address; empty where it only repeats it. */
function nameOf(among: readonly Participant[], address: string): string {
  const name = among.find(({ email }) => email === address)?.name ?? ''
  return name === address ? '' : name.slice(0, MAX_NAME)
}
