import { Button, Field, Input } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { FollowUpRequest } from '../../../contract/follow-up.ts'
import { useTexts } from '../TextsContext.ts'
import { dayOf, endOfDay } from './due-day.ts'
import { useNoteStyles } from './note-styles.ts'

/** The contract's most letters of a follow-up. */
const LONGEST = 500

interface Props {
  isBusy: boolean
  /** @param added to be called once it is there; what was typed stays until then */
  onAdd: (followUp: FollowUpRequest, added: () => void) => void
}

/** Notes something to do by some day. */
export function FollowUpForm({ isBusy, onAdd }: Props) {
  const styles = useNoteStyles()
  const { followUps: words } = useTexts().logEntry
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [isTried, setIsTried] = useState(false)
  const said = text.trim()
  const dueAt = endOfDay(day)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (said === '' || !dueAt) return
    onAdd({ text: said, dueAt }, () => {
      setText('')
      setDay('')
      setIsTried(false)
    })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <Field
          className={styles.wide}
          label={words.text}
          {...(isTried && said === '' && { validationMessage: words.missingText })}
        >
          <Input
            value={text}
            maxLength={LONGEST}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <Field
          label={words.day}
          {...(isTried && !dueAt && { validationMessage: words.missingDay })}
        >
          <Input
            type="date"
            min={dayOf(new Date())}
            value={day}
            onChange={(_event, { value }) => setDay(value)}
          />
        </Field>
      </div>
      <Button className={styles.button} type="submit" disabledFocusable={isBusy}>
        {isBusy ? words.adding : words.add}
      </Button>
    </form>
  )
}
