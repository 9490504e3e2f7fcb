import { groups, type Salesperson, type Person } from '../../cast.ts'
import type { HostItem, RecipientField } from '../office-host/host-item.ts'
import type { OfficeHost } from '../office-host/office-host.ts'
import { Attachments } from './Attachments.tsx'
import { BodyEditor } from './BodyEditor.tsx'
import { BodyToolbar } from './BodyToolbar.tsx'
import { itemChanged, useItemChanges } from './item-changes.ts'
import { NoticeBars } from './NoticeBars.tsx'
import { PeopleField } from './PeopleField.tsx'
import { SendQuestion } from './SendQuestion.tsx'
import { useComposeActions, type ComposeEnds } from './useComposeActions.ts'

interface ComposeFormProps {
  item: HostItem
  host: OfficeHost | undefined
  person: Salesperson
  known: readonly Person[]
  addinOrigin: string
  onPane: () => void
  ends: ComposeEnds
}

const FIELDS: readonly [RecipientField, string][] = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
]

/** A mail being written. */
export function ComposeForm(props: ComposeFormProps) {
  const { item, host, person, known } = props
  useItemChanges(item)
  const actions = useComposeActions(props)
  const setPeople = (field: RecipientField, people: Person[]) => {
    item[field] = people
    itemChanged(item)
    host?.recipientsChanged(item, field)
  }
  return (
    <section className="compose" aria-label="New message">
      <Ribbon {...props} actions={actions} />
      <NoticeBars item={item} />
      <div className="fields">
        <FromField item={item} person={person} />
        {FIELDS.map(([field, label]) => (
          <PeopleField
            key={field}
            label={label}
            people={item[field]}
            known={known}
            onChange={(people) => setPeople(field, people)}
          />
        ))}
        <div className="people-field">
          <label htmlFor="subject">Subject</label>
          <input
            id="subject"
            value={item.subject}
            onChange={(event) => {
              item.subject = event.target.value
              itemChanged(item)
            }}
          />
        </div>
        <Attachments item={item} />
      </div>
      <BodyToolbar isHtml={item.bodyType === 'html'} onPlainText={actions.makePlainText} />
      <BodyEditor key={item.bodyType} item={item} />
      {actions.question && (
        <SendQuestion prompt={actions.question.prompt} onAnswer={actions.question.answer} />
      )}
    </section>
  )
}

interface FromFieldProps {
  item: HostItem
  person: Salesperson
}

/** Whoever belongs to a group may write in its name. */
function FromField({ item, person }: FromFieldProps) {
  const own = { name: person.name, email: person.email }
  const senders = [own, ...groups.filter(({ members }) => members.includes(person.id))]
  return (
    <div className="people-field">
      <label htmlFor="from">From</label>
      <select
        id="from"
        value={item.from.email}
        onChange={({ target }) => {
          const { name, email } = senders.find((one) => one.email === target.value) ?? own
          item.from = { name, email }
          itemChanged(item)
        }}
      >
        {senders.map(({ name, email }) => (
          <option key={email} value={email}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface RibbonProps extends Omit<ComposeFormProps, 'host' | 'person' | 'known'> {
  actions: ReturnType<typeof useComposeActions>
}

/** What can be done with the mail, and the add-in's two buttons. */
function Ribbon({ item, actions, addinOrigin, onPane, ends }: RibbonProps) {
  const isBusy = actions.busy !== undefined
  return (
    <div className="ribbon" role="toolbar" aria-label="Message actions">
      <button className="primary" disabled={isBusy} onClick={actions.send}>
        {actions.busy === 'sending' ? 'Sending…' : 'Send'}
      </button>
      {item.deliverAt > Date.now() && (
        <button
          disabled={isBusy}
          title="Sends without waiting for the time it is held back until"
          onClick={actions.deliverNow}
        >
          Deliver now
        </button>
      )}
      <button onClick={actions.save}>Save draft</button>
      <button onClick={() => ends.discarded(item)}>Discard</button>
      <span className="divider" />
      <button className="addin" disabled={isBusy} onClick={actions.follow}>
        <img src={`${addinOrigin}/assets/follow-32.png`} alt="" />
        Follow
      </button>
      <button className="addin" onClick={onPane}>
        <img src={`${addinOrigin}/assets/icon-32.png`} alt="" />
        Engagement
      </button>
    </div>
  )
}
