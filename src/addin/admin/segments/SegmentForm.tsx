import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { SegmentRequest } from '../../../contract/segment.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { Choice } from '../components/Choice.tsx'
import { useLeaveWarning } from '../components/useLeaveWarning.ts'
import { LiveCount } from './LiveCount.tsx'
import { RuleBuilder } from './RuleBuilder.tsx'
import { LONGEST_NAME, rulesOf, type SegmentEntries } from './segment-entries.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  name: { maxWidth: '28rem' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

export type Definition = Pick<SegmentRequest, 'name' | 'match' | 'rules'>

interface Props {
  start: SegmentEntries
  /** The change as TanStack Query keeps it. */
  change: { isPending: boolean; isError: boolean; error: unknown }
  saveWords: { save: string; saving: string }
  onSave: (definition: Definition) => void
  onCancel: () => void
}

/** Name and rules of a segment, with how many accounts fulfil them by now. */
export function SegmentForm({ start, change, saveWords, ...acts }: Props) {
  const styles = useStyles()
  const { form: words } = useAdminTexts().segments
  const [first] = useState(start)
  const [entries, setEntries] = useState(first)
  const [isChecked, setIsChecked] = useState(false)
  const type = (typed: Partial<SegmentEntries>) => setEntries((before) => ({ ...before, ...typed }))
  const name = entries.name.trim()
  useLeaveWarning(entries !== first && !change.isPending)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const rules = rulesOf(entries)
    setIsChecked(true)
    if (rules && name !== '') acts.onSave({ name, ...rules })
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        className={styles.name}
        label={words.name}
        required
        {...(isChecked && name === '' && { validationMessage: words.nameMissing })}
      >
        <Input
          value={entries.name}
          maxLength={LONGEST_NAME}
          onChange={(_event, { value }) => type({ name: value })}
        />
      </Field>
      <Field label={words.match}>
        <Choice
          label={words.match}
          value={entries.match}
          words={{ all: words.all, any: words.any }}
          onChoose={(match) => type({ match })}
        />
      </Field>
      <RuleBuilder entries={entries} isChecked={isChecked} onChange={setEntries} />
      <Text size={200}>{words.never}</Text>
      <LiveCount entries={entries} />
      {change.isError && <ChangeFailed title={words.failed} error={change.error} hasEntries />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
          {change.isPending ? saveWords.saving : saveWords.save}
        </Button>
        <Button onClick={acts.onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
