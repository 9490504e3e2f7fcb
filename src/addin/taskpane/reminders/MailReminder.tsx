import { Button } from '@fluentui/react-components'
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm'
import { useState } from 'react'
import type { Reminder } from '../../../contract/reminder.ts'
import {
  useChangeReminder,
  useMailReminder,
  useRemoveReminder,
  useSetReminder,
} from '../../client/reminder-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { isWaiting } from './reminder-words.ts'
import { ReminderActs } from './ReminderActs.tsx'
import { ReminderForm, type WantedReminder } from './ReminderForm.tsx'
import { ReminderStanding } from './ReminderStanding.tsx'

/** The reminder of one's own followed mail, once it was sent: how it stands, or the way to set one. */
export function MailReminder({ followKey }: { followKey: string }) {
  const { reminder: words } = useToolTexts()
  const query = useMailReminder(followKey)
  return (
    <Panel title={words.mail.title} icon={<ClockAlarmRegular />}>
      <AsyncContent query={query} label={words.mail.title} lines={2}>
        {({ reminder }) => <OfMail key={followKey} followKey={followKey} reminder={reminder} />}
      </AsyncContent>
    </Panel>
  )
}

function OfMail({ followKey, reminder }: { followKey: string; reminder: Reminder | null }) {
  const { reminder: words } = useToolTexts()
  const [isEditing, setIsEditing] = useState(false)
  const waiting = reminder && isWaiting(reminder) ? reminder : undefined
  if (isEditing) {
    return <Edited followKey={followKey} set={waiting} onDone={() => setIsEditing(false)} />
  }
  const edit = (
    <Button size="small" onClick={() => setIsEditing(true)}>
      {waiting ? words.change : words.mail.add}
    </Button>
  )
  if (!reminder) return <div>{edit}</div>
  return (
    <>
      <ReminderStanding reminder={reminder} />
      <ReminderActs reminder={reminder}>{edit}</ReminderActs>
    </>
  )
}

interface EditedProps {
  followKey: string
  /** Undefined: a new one. */
  set: Reminder | undefined
  onDone: () => void
}

function Edited({ followKey, set, onDone }: EditedProps) {
  const { reminder: words } = useToolTexts()
  const create = useSetReminder()
  const change = useChangeReminder()
  const remove = useRemoveReminder()
  const isBusy = create.isPending || change.isPending || remove.isPending
  const done = { onSuccess: onDone }
  const save = (wanted: WantedReminder) => {
    const body = { ...wanted, followKey }
    if (set) change.mutate({ params: { id: set.id }, body }, done)
    else create.mutate({ body }, done)
  }
  const error = create.error ?? change.error ?? remove.error
  return (
    <>
      <ReminderForm
        set={set}
        isBusy={isBusy}
        onSave={save}
        acts={
          <>
            {set && (
              <Button
                disabledFocusable={isBusy}
                onClick={() => remove.mutate({ params: { id: set.id } }, done)}
              >
                {words.remove}
              </Button>
            )}
            <Button onClick={onDone}>{words.mail.cancel}</Button>
          </>
        }
      />
      {error && <Failed error={error} title={words.failed} />}
    </>
  )
}
