import type { Person, Salesperson } from '../../cast.ts'
import type { OfficeHost } from '../office-host/office-host.ts'
import { ComposeForm } from './ComposeForm.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { TryThis } from './TryThis.tsx'
import type { MailClient } from './useMailClient.ts'

interface MainAreaProps {
  client: MailClient
  host: OfficeHost | undefined
  person: Salesperson
  known: readonly Person[]
  addinOrigin: string
  onPane: () => void
}

/** The large area: a mail being read, one being written, or what to try. */
export function MainArea({ client, host, person, known, addinOrigin, onPane }: MainAreaProps) {
  const { open } = client
  if (open.kind === 'none') return <TryThis />
  if (open.kind === 'mail')
    return (
      <ReadingPane
        key={open.mail.id}
        mail={open.mail}
        item={open.item}
        addinOrigin={addinOrigin}
        onAnswer={(kind) => client.answer(open.mail, kind)}
        onDelete={() => client.remove(open.mail.id)}
        onPane={onPane}
      />
    )
  const ends = {
    sent: client.sent,
    saved: client.saved,
    discarded: () => client.remove(open.item.id),
  }
  return <ComposeForm {...{ item: open.item, host, person, known, addinOrigin, onPane, ends }} />
}
