import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { useContact, useMayLook } from '../../client/queries.ts'
import type { Person } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { BackBar } from '../components/BackBar.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { LazyLogEntry } from '../log/LazyLogEntry.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { useMayLog } from '../useMayLog.ts'
import { useWords } from '../useWords.ts'
import { ContactCard } from './ContactCard.tsx'
import { ContactTimeline } from './ContactTimeline.tsx'

/** A person outside by their address: card and timeline; for colleagues, why there is neither. */
export function ContactSection({ person }: { person: Person }) {
  const { contact: words } = useWords().texts
  const contact = useContact(person.email)
  const name = person.name || person.email
  return (
    <AsyncContent query={contact} label={words.label} lines={6}>
      {(found) =>
        found.isInternal ? (
          <Panel title={words.internalTitle}>{words.internalText(found.name ?? name)}</Panel>
        ) : (
          <Outsider contact={found} name={name} />
        )
      }
    </AsyncContent>
  )
}

/** What is shown in full: a log entry by its id, or a followed mail by its key. */
type Detail = { entry: string } | { follow: string }

function Outsider({ contact, name }: { contact: Contact; name: string }) {
  const { back } = useWords().texts.common
  const mayLook = useMayLook()
  const mayLog = useMayLog()
  const [detail, setDetail] = useState<Detail>()
  if (detail === undefined || !mayLook) {
    const hasTimeline = mayLog || (mayLook && contact.engagement !== null)
    return (
      <Stack>
        <ContactCard contact={contact} name={name} />
        {hasTimeline && (
          <ContactTimeline contact={contact} onOpenEntry={(id) => setDetail({ entry: id })} />
        )}
      </Stack>
    )
  }
  return (
    <Stack>
      <BackBar label={back} onBack={() => setDetail(undefined)} />
      {'follow' in detail ? (
        <FollowedMail followKey={detail.follow} />
      ) : (
        <LazyLogEntry
          id={detail.entry}
          onOpenFollow={(key) => setDetail({ follow: key })}
          onOpenEntry={(id) => setDetail({ entry: id })}
        />
      )}
    </Stack>
  )
}
