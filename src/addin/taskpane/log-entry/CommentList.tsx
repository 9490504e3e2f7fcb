import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { LogEntryDetail } from '../../../contract/log.ts'
import { useWords } from '../useWords.ts'
import { useNoteStyles } from './note-styles.ts'

/** The contract's most letters of a comment. */
const LONGEST = 1500

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  /** Oldest first. */
  notes: LogEntryDetail['notes']
  mayChange: boolean
  isBusy: boolean
  /** @param added to be called once it is there; what was typed stays until then */
  onAdd: (text: string, added: () => void) => void
}

/** What people said about an entry, and a line to say more. */
export function CommentList({ notes, mayChange, isBusy, onAdd }: Props) {
  const list = useNoteStyles()
  const styles = useStyles()
  const { texts, at } = useWords()
  const { comments: words } = texts.logEntry
  return (
    <>
      {notes.length === 0 && <Text className={styles.quiet}>{words.none}</Text>}
      {notes.length > 0 && (
        <ul className={list.list} aria-label={words.title}>
          {notes.map((note) => (
            <li key={note.id} className={list.item}>
              <Text className={styles.text}>{note.text}</Text>
              <Text size={200} className={styles.quiet}>
                {words.by(note.by ?? words.somebody, at(note.at))}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {mayChange && <CommentForm isBusy={isBusy} onAdd={onAdd} />}
    </>
  )
}

function CommentForm({ isBusy, onAdd }: Pick<Props, 'isBusy' | 'onAdd'>) {
  const list = useNoteStyles()
  const { comments: words } = useWords().texts.logEntry
  const [text, setText] = useState('')
  const [isMissed, setIsMissed] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsMissed(text.trim() === '')
    if (text.trim() !== '') onAdd(text.trim(), () => setText(''))
  }
  return (
    <form className={list.form} onSubmit={submit} noValidate>
      <Field
        label={words.label}
        {...(isMissed && text.trim() === '' && { validationMessage: words.missing })}
      >
        <Textarea
          value={text}
          maxLength={LONGEST}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <Button className={list.button} type="submit" disabledFocusable={isBusy}>
        {isBusy ? words.adding : words.add}
      </Button>
    </form>
  )
}
