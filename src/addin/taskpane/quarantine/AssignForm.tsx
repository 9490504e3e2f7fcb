import { Button, makeStyles, Radio, RadioGroup, SearchBox, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type {
  ContactChoice,
  Participant,
  QuarantinedMessage,
} from '../../../contract/quarantine.ts'
import { useContactChoices } from '../../client/log-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Stack } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { useSettled } from '../useSettled.ts'
import { AddressField } from './AddressField.tsx'
import { assignable } from './decidable.ts'
import type { Deciding } from './deciding.ts'

/** Quiet after the last keystroke before a search is asked for. */
const TYPING_MS = 300
const MAX_SEARCH = 200

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  button: { alignSelf: 'flex-start' },
})

interface Props {
  message: QuarantinedMessage
  deciding: Deciding
}

/** Gives an address to a contact that is looked for. */
export function AssignForm({ message, deciding }: Props) {
  const styles = useStyles()
  const { quarantine: words } = useTexts().log
  const among = assignable(message)
  const [address, setAddress] = useState(among[0]?.email ?? '')
  const [search, setSearch] = useState(() => firstSearch(message, among[0]))
  const [contact, setContact] = useState<ContactChoice>()
  return (
    <Stack isTight>
      <AddressField among={among} value={address} onChange={setAddress} />
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        maxLength={MAX_SEARCH}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <Choices
        search={search}
        candidates={message.candidates}
        chosen={contact}
        onChoose={setContact}
      />
      {contact && (
        <Text size={200}>{words.assignLearned(address, contact.name ?? contact.email)}</Text>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={contact === undefined || deciding.isBusy}
        onClick={() =>
          contact && deciding.decide({ act: 'assign', address, contactId: contact.id })
        }
      >
        {deciding.isBusy ? words.busy : words.assign}
      </Button>
    </Stack>
  )
}

/** What is looked for at first: the name of whoever has the address, unless there are candidates. */
const firstSearch = ({ candidates }: QuarantinedMessage, participant: Participant | undefined) =>
  candidates.length > 0 ? '' : (participant?.name ?? '').slice(0, MAX_SEARCH)

interface ChoicesProps {
  search: string
  candidates: readonly ContactChoice[]
  chosen: ContactChoice | undefined
  onChoose: (contact: ContactChoice | undefined) => void
}

/** Contacts that match; those that come into question by themselves while nothing is looked for. */
function Choices({ search, candidates, chosen, onChoose }: ChoicesProps) {
  const { quarantine: words } = useTexts().log
  const found = useContactChoices(useSettled(search, TYPING_MS))
  if (search.trim() === '') {
    return <Contacts contacts={candidates} chosen={chosen} onChoose={onChoose} />
  }
  return (
    <AsyncContent
      query={found}
      label={words.contacts}
      empty={{
        when: ({ items }) => !found.isPlaceholderData && items.length === 0,
        show: <Text size={200}>{words.noContact}</Text>,
      }}
    >
      {({ items }) => <Contacts contacts={items} chosen={chosen} onChoose={onChoose} />}
    </AsyncContent>
  )
}

interface ContactsProps extends Omit<ChoicesProps, 'search' | 'candidates'> {
  contacts: readonly ContactChoice[]
}

function Contacts({ contacts, chosen, onChoose }: ContactsProps) {
  const { quarantine: words } = useTexts().log
  if (contacts.length === 0) return null
  return (
    <RadioGroup
      aria-label={words.contacts}
      value={chosen?.id ?? ''}
      onChange={(_event, { value }) => onChoose(contacts.find(({ id }) => id === value))}
    >
      {contacts.map(({ id, name, email, accountName }) => (
        <Radio
          key={id}
          value={id}
          label={[name, email, accountName].filter((part) => part !== null).join(' · ')}
        />
      ))}
    </RadioGroup>
  )
}
