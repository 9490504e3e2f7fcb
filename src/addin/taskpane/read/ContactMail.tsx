import { useContact, useMayLook } from '../../client/queries.ts'
import type { Person } from '../../outlook/port.ts'
import { Failed } from '../components/Failed.tsx'
import { ContactSection } from '../contact/ContactSection.tsx'
import { Stack } from '../components/Panel.tsx'
import { ReplyCard } from './ReplyCard.tsx'
import type { Relation } from './useMessageView.ts'
import { useWords } from '../useWords.ts'

interface Props {
  person: Person
  relation: Relation
  onOpen: (followKey: string) => void
}

/** A message from somebody: the followed mail it replies to, and who they are. */
export function ContactMail({ person, relation, onOpen }: Props) {
  const { reply: words } = useWords().texts.read
  const contact = useContact(person.email)
  const { replyTo, error, retry } = relation
  const mayLook = useMayLook()
  // Where the contact failed too, the card says so, and once is enough.
  const isUnresolved = error !== null && contact.data !== undefined
  return (
    <Stack>
      {isUnresolved && <Failed title={words.unresolved} error={error} onRetry={retry} />}
      {mayLook && replyTo !== null && (
        <ReplyCard followKey={replyTo} onOpen={() => onOpen(replyTo)} />
      )}
      <ContactSection person={person} />
    </Stack>
  )
}
