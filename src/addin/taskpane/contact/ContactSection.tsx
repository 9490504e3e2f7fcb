import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { useContact, useContactInteractions, useMayLook } from '../../client/queries.ts'
import type { Person } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { ContactCard } from './ContactCard.tsx'
import { listedOf } from '../interactions/count-totals.ts'
import { Panel, Stack } from '../components/Panel.tsx'
import { Timeline, type Show } from '../interactions/Timeline.tsx'
import { useWords } from '../useWords.ts'

/** A person outside by their address: card and timeline; for colleagues, why there is neither. */
export function ContactSection({ person }: { person: Person }) {
  const { contact: words } = useWords().texts
  const contact = useContact(person.email)
  const mayLook = useMayLook()
  const name = person.name || person.email
  return (
    <AsyncContent query={contact} label={words.label} lines={6}>
      {(found) =>
        found.isInternal ? (
          <Panel title={words.internalTitle}>{words.internalText(found.name ?? name)}</Panel>
        ) : (
          <Stack>
            <ContactCard contact={found} name={name} />
            {mayLook && found.engagement && <ContactTimeline contact={found} />}
          </Stack>
        )
      }
    </AsyncContent>
  )
}

function ContactTimeline({ contact }: { contact: Contact }) {
  const [show, setShow] = useState<Show>('people')
  const query = useContactInteractions(contact.email, show)
  if (!contact.engagement) return null
  return (
    <Timeline
      total={listedOf(contact.engagement)}
      query={query}
      show={show}
      onShow={setShow}
      names={new Map([[contact.email.toLowerCase(), contact.name ?? contact.email]])}
      showsMail
    />
  )
}
