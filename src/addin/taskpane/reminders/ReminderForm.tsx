import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { ReminderKind, ReminderRequest } from '../../../contract/reminder.ts'
import { momentOf, typedMoment } from '../timing/typed-moment.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { inTwoDays } from './due-choices.ts'
import { DueFields, dueFault } from './DueFields.tsx'

/** The contract's most letters of a reminder. */
const LONGEST = 1250

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What a reminder says of itself; the mail that it is about is known elsewhere. */
export type WantedReminder = Pick<ReminderRequest, 'kind' | 'text' | 'dueAt'>

interface Props {
  /** As it is set; undefined: it is a new one. */
  set: WantedReminder | undefined
  isBusy: boolean
  onSave: (wanted: WantedReminder) => void
  /** What is worth knowing of a kind. */
  hint?: (kind: ReminderKind) => ReactNode
  /** More to do, beside saving. */
  acts?: ReactNode
}

/** When to be reminded, of what, and whether only if something did not happen. */
export function ReminderForm({ set, isBusy, onSave, hint, acts }: Props) {
  const styles = useStyles()
  const { reminder: words } = useToolTexts()
  const [kind, setKind] = useState<ReminderKind>(set?.kind ?? 'no-reply-by')
  const [text, setText] = useState(set?.text ?? '')
  const [due, setDue] = useState(() =>
    typedMoment(set ? new Date(set.dueAt) : inTwoDays(new Date())),
  )
  const [fault, setFault] = useState<string>()
  const choose = (chosen: typeof due) => {
    setDue(chosen)
    setFault(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = dueFault(due, words, new Date())
    setFault(found)
    const dueAt = momentOf(due)?.toISOString()
    if (found || dueAt === undefined || text.length > LONGEST) return
    onSave({ kind, text: text.trim(), dueAt })
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Field label={words.kind}>
        <RadioGroup value={kind} onChange={(_event, { value }) => setKind(value as ReminderKind)}>
          {(Object.keys(words.kinds) as ReminderKind[]).map((one) => (
            <Radio key={one} value={one} label={words.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      {hint?.(kind)}
      <DueFields typed={due} onChange={choose} fault={fault} />
      <WhatAbout text={text} onChange={setText} />
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {set ? words.change : words.set}
        </Button>
        {acts}
      </div>
    </form>
  )
}

/** Said only where it comes close: nobody counts otherwise. */
const CLOSE = 250

function WhatAbout({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { reminder: words } = useToolTexts()
  const { number } = useWords()
  const left = LONGEST - text.length
  return (
    <Field
      label={words.text}
      {...(left < 0 && { validationMessage: words.tooLong(-left, number(-left)) })}
      {...(left >= 0 && left < CLOSE && { hint: words.left(left, number(left)) })}
    >
      <Textarea
        resize="vertical"
        placeholder={words.textHint}
        value={text}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  )
}

/** A quiet sentence below the choice of kind. */
export function KindHint({ children }: { children: string }) {
  return <Text size={200}>{children}</Text>
}
