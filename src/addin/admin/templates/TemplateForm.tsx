import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { NewTemplate, TemplateScope } from '../../../contract/template.ts'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { useLeaveWarning } from '../components/useLeaveWarning.ts'
import { useRoles } from '../useRoles.ts'
import {
  entriesFault,
  LONGEST_CATEGORY,
  LONGEST_NAME,
  LONGEST_SUBJECT,
  requestOf,
  type TemplateEntries,
} from './template-entries.ts'
import { TextField } from './TextField.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { maxWidth: '36rem' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  start: TemplateEntries
  /** The change as TanStack Query keeps it. */
  change: { isPending: boolean; isError: boolean; error: unknown }
  onSave: (template: NewTemplate) => void
  onCancel: () => void
}

/** Name, category, sharing, subject and text of a template. */
export function TemplateForm({ start, change, onSave, onCancel }: Props) {
  const styles = useStyles()
  const { page: words } = useToolTexts().template
  const [first] = useState(start)
  const [entries, setEntries] = useState(first)
  const [isChecked, setIsChecked] = useState(false)
  const type = (typed: Partial<TemplateEntries>) =>
    setEntries((before) => ({ ...before, ...typed }))
  const fault = isChecked ? entriesFault(entries) : undefined
  useLeaveWarning(entries !== first && !change.isPending)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (!entriesFault(entries)) onSave(requestOf(entries))
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        className={styles.field}
        label={words.name}
        required
        {...(fault === 'name' && { validationMessage: words.nameMissing })}
      >
        <Input
          value={entries.name}
          maxLength={LONGEST_NAME}
          onChange={(_event, { value }) => type({ name: value })}
        />
      </Field>
      <Field className={styles.field} label={words.category} hint={words.categoryHint}>
        <Input
          value={entries.category}
          maxLength={LONGEST_CATEGORY}
          onChange={(_event, { value }) => type({ category: value })}
        />
      </Field>
      <ScopeField scope={entries.scope} onChoose={(scope) => type({ scope })} />
      <Field className={styles.field} label={words.subject} hint={words.subjectHint}>
        <Input
          value={entries.subject}
          maxLength={LONGEST_SUBJECT}
          onChange={(_event, { value }) => type({ subject: value })}
        />
      </Field>
      <TextField start={first.html} fault={fault} onChange={(html) => type({ html })} />
      {change.isError && <ChangeFailed title={words.failed} error={change.error} hasEntries />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
          {change.isPending ? words.saving : words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}

interface ScopeProps {
  scope: TemplateScope
  onChoose: (scope: TemplateScope) => void
}

/** Shown to those who may share; the API decides again. */
function ScopeField({ scope, onChoose }: ScopeProps) {
  const styles = useStyles()
  const { page: words, scopes } = useToolTexts().template
  const roles = useRoles()
  if (!roles.includes('manager') && !roles.includes('administrator')) return null
  return (
    <Field className={styles.field} label={words.scope}>
      <Select value={scope} onChange={(_event, { value }) => onChoose(value as TemplateScope)}>
        {Object.entries(scopes).map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  )
}
