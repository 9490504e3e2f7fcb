import { makeStyles } from '@fluentui/react-components'
import { Suspense, useState, type ReactNode } from 'react'
import type { Contact } from '../../../contract/contact.ts'
import { useContact, useMayLook } from '../../client/queries.ts'
import type { Person } from '../../outlook/port.ts'
import { LazyAccountCard } from '../account/LazyAccountCard.tsx'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { BackBar } from '../components/BackBar.tsx'
import { Loading } from '../components/Loading.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { LazyLogEntry } from '../log/LazyLogEntry.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { useMayLog } from '../useMayLog.ts'
import { useWords } from '../useWords.ts'
import { ContactCard } from './ContactCard.tsx'
import { ContactTimeline } from './ContactTimeline.tsx'

/** A person outside by their address: card and timeline; for colleagues, why there is neither. */
export function ContactSection({ person }: { person: Person }) {
  return <Trail key={person.email} start={{ person }} />
}

interface AccountSectionProps {
  id: string
  /** Above its card; not above what is opened from there. */
  children?: ReactNode
}

/** An account by its id: its card, and the contacts that are opened from it. */
export function AccountSection({ id, children }: AccountSectionProps) {
  return (
    <Trail key={id} start={{ account: id }}>
      {children}
    </Trail>
  )
}

/**
 * What is shown in full: a log entry or an account by its id, a followed mail by its key, or another
 * contact of the account.
 */
type Detail = { entry: string } | { follow: string } | { account: string } | { person: Person }

interface TrailProps {
  start: { person: Person } | { account: string }
  children?: ReactNode
}

/** Whom it is about, and what was opened from there, one after the other; each leads back to the one before. */
function Trail({ start, children }: TrailProps) {
  const { common, contact: words } = useWords().texts
  const mayLook = useMayLook()
  const [opened, setOpened] = useState<readonly Detail[]>([])
  const [left, setLeft] = useState<Detail>()
  const detail = mayLook ? opened.at(-1) : undefined
  const open = (next: Detail) => setOpened([...opened, next])
  const back = () => {
    setLeft(detail)
    setOpened(opened.slice(0, -1))
  }
  if (!detail) {
    return (
      <Start start={start} left={left} onOpen={open}>
        {children}
      </Start>
    )
  }
  return (
    <Stack>
      {/* Another one for each detail, so that it takes the focus each time. */}
      <BackBar key={opened.length} label={common.back} onBack={back} />
      <Suspense fallback={<Loading label={words.label} lines={6} />}>
        <Opened detail={detail} onOpen={open} />
      </Suspense>
    </Stack>
  )
}

interface OpenProps {
  onOpen: (detail: Detail) => void
}

const useStyles = makeStyles({ start: { outlineStyle: 'none' } })

/** Where the trail begins. @param props.left what was left just now on the way back */
function Start({
  start,
  left,
  onOpen,
  children,
}: TrailProps & OpenProps & { left: Detail | undefined }) {
  const styles = useStyles()
  const { label } = useWords().texts.account
  if ('person' in start) {
    const wasInAccount = left !== undefined && 'account' in left
    return <OnePerson person={start.person} onOpen={onOpen} wasInAccount={wasInAccount} />
  }
  // Whoever comes back begins here, and not at the top of the page.
  return (
    <div tabIndex={-1} ref={left ? focus : null} className={styles.start}>
      <Stack>
        {children}
        <Suspense fallback={<Loading label={label} lines={8} />}>
          <Opened detail={start} onOpen={onOpen} />
        </Suspense>
      </Stack>
    </div>
  )
}

const focus = (start: HTMLElement | null) => start?.focus()

function Opened({ detail, onOpen }: OpenProps & { detail: Detail }) {
  if ('follow' in detail) return <FollowedMail followKey={detail.follow} />
  if ('person' in detail) {
    return <OnePerson person={detail.person} onOpen={onOpen} wasInAccount={false} />
  }
  if ('account' in detail) {
    return <LazyAccountCard id={detail.account} onOpenContact={(person) => onOpen({ person })} />
  }
  return (
    <LazyLogEntry
      id={detail.entry}
      onOpenFollow={(key) => onOpen({ follow: key })}
      onOpenEntry={(id) => onOpen({ entry: id })}
    />
  )
}

interface PersonProps extends OpenProps {
  person: Person
  wasInAccount: boolean
}

function OnePerson({ person, ...rest }: PersonProps) {
  const { contact: words } = useWords().texts
  const contact = useContact(person.email)
  const name = person.name || person.email
  return (
    <AsyncContent query={contact} label={words.label} lines={6}>
      {(found) =>
        found.isInternal ? (
          <Panel title={words.internalTitle}>{words.internalText(found.name ?? name)}</Panel>
        ) : (
          <Outsider contact={found} name={name} {...rest} />
        )
      }
    </AsyncContent>
  )
}

interface OutsiderProps extends Omit<PersonProps, 'person'> {
  contact: Contact
  name: string
}

function Outsider({ contact, name, onOpen, wasInAccount }: OutsiderProps) {
  const mayLook = useMayLook()
  const mayLog = useMayLog()
  const hasTimeline = mayLog || (mayLook && contact.engagement !== null)
  return (
    <Stack>
      <ContactCard
        contact={contact}
        name={name}
        onOpenAccount={(id) => onOpen({ account: id })}
        wasInAccount={wasInAccount}
      />
      {hasTimeline && (
        <ContactTimeline contact={contact} onOpenEntry={(id) => onOpen({ entry: id })} />
      )}
    </Stack>
  )
}
