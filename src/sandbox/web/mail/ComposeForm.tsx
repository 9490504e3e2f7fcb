import type { Person } from '../../cast.ts'
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
  person: Person
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

/** A mail being written, with the ribbon's two buttons of the add-in. */
export function ComposeForm(props: ComposeFormProps) {
  const { item, host, known, onPane, ends } = props
  useItemChanges(item)
  const actions = useComposeActions(props)
  const setPeople = (field: RecipientField, people: Person[]) => {
    item[field] = people
    itemChanged(item)
    host?.recipientsChanged(item, field)
  }
  return (
    <section className="compose" aria-label="New message">
      <div className="ribbon" role="toolbar" aria-label="Message actions">
        <button className="primary" disabled={actions.busy !== undefined} onClick={actions.send}>
          {actions.busy === 'sending' ? 'Sending…' : 'Send'}
        </button>
        <button onClick={actions.save}>Save draft</button>
        <button onClick={() => ends.discarded(item)}>Discard</button>
        <span className="divider" />
        <button className="addin" disabled={actions.busy !== undefined} onClick={actions.follow}>
          <img src={`${props.addinOrigin}/assets/follow-32.png`} alt="" />
          Follow
        </button>
        <button className="addin" onClick={onPane}>
          <img src={`${props.addinOrigin}/assets/icon-32.png`} alt="" />
          Engagement
        </button>
      </div>
      <NoticeBars item={item} />
      <div className="fields">
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
