import { useState } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import type { TimelineItem } from '../../../contract/timeline.ts'
import { useContactTimeline } from '../../client/log-queries.ts'
import { BounceRow } from '../log/BounceRow.tsx'
import { LoggedRow } from '../log/LoggedRow.tsx'
import { listedOf } from '../interactions/count-totals.ts'
import { Timeline, type Show } from '../interactions/Timeline.tsx'
import { TimelineRow } from '../interactions/TimelineRow.tsx'
import { useMayLog } from '../useMayLog.ts'
import type { Ago } from '../useWords.ts'

interface Props {
  contact: Contact
  onOpenEntry: (id: string) => void
}

/** What happened between a contact and us: logged mail, mail that came back, and interactions. */
export function ContactTimeline({ contact, onOpenEntry }: Props) {
  const [show, setShow] = useState<Show>('people')
  const query = useContactTimeline(contact.email, show)
  const mayLog = useMayLog()
  return (
    <Timeline
      total={contact.engagement ? listedOf(contact.engagement) : NOTHING}
      isMixed={mayLog}
      query={query}
      show={show}
      onShow={setShow}
    >
      {(item, ago) => (
        <Item key={keyOf(item)} item={item} contact={contact} ago={ago} onOpenEntry={onOpenEntry} />
      )}
    </Timeline>
  )
}

const NOTHING = { people: 0, all: 0 }

interface ItemProps extends Props {
  item: TimelineItem
  ago: Ago
}

function Item({ item, contact, ago, onOpenEntry }: ItemProps) {
  switch (item.type) {
    case 'log-entry':
      return <LoggedRow entry={item.entry} ago={ago} onOpen={onOpenEntry} />
    case 'bounce':
      return <BounceRow bounce={item.bounce} ago={ago} />
    case 'interaction':
      return (
        <TimelineRow
          interaction={item.interaction}
          names={new Map([[contact.email.toLowerCase(), contact.name ?? contact.email]])}
          showsMail
          ago={ago}
        />
      )
  }
}

function keyOf(item: TimelineItem): string {
  switch (item.type) {
    case 'log-entry':
      return item.entry.id
    case 'bounce':
      return item.bounce.id
    case 'interaction':
      return item.interaction.id
  }
}
