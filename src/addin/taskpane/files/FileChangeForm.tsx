import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { FileChange, TrackedFile } from '../../../contract/file.ts'
import { useFileTerms } from '../../client/file-queries.ts'
import { Confirm } from '../components/Confirm.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import {
  chosenChange,
  DAYS_OFFERED,
  isPasswordShort,
  unchanged,
  type TypedChange,
} from './file-options.ts'

interface Props {
  file: TrackedFile
  isBusy: boolean
  onSave: (change: FileChange) => void
  onClose: () => void
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Who can have a shared file, and how long, to be changed; what is not touched stays. */
export function FileChangeForm({ file, isBusy, onSave, onClose }: Props) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const [typed, setTyped] = useState(() => unchanged(file))
  const [isAsked, setIsAsked] = useState(false)
  const change = (part: Partial<TypedChange>) => setTyped({ ...typed, ...part })
  const isShort = !typed.noPassword && isPasswordShort(typed)
  const isNothing = chosenChange(file, typed, new Date()) === undefined
  const save = () => {
    const chosen = chosenChange(file, typed, new Date())
    if (chosen) onSave(chosen)
  }
  const { title, text, button } = words.change.confirm
  return (
    <form
      className={styles.form}
      aria-label={words.change.openOf(file.name)}
      onSubmit={(event) => {
        event.preventDefault()
        if (isShort || isNothing || isBusy) return
        if (typed.noPassword && file.hasPassword) setIsAsked(true)
        else save()
      }}
    >
      <Days file={file} typed={typed} onChange={change} />
      <Password file={file} typed={typed} isShort={isShort} onChange={change} />
      <Field hint={words.onceHint}>
        <Checkbox
          label={words.once}
          checked={typed.once}
          onChange={(_event, { checked }) => change({ once: checked === true })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || isShort || isNothing}
        >
          {words.change.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
      <Confirm
        question={isAsked ? { title, text: text(file.name), confirm: button } : undefined}
        onClose={() => setIsAsked(false)}
        onConfirm={save}
      />
    </form>
  )
}

interface PartProps {
  file: TrackedFile
  typed: TypedChange
  onChange: (part: Partial<TypedChange>) => void
}

function Days({ file, typed, onChange }: PartProps) {
  const { file: words } = useToolTexts()
  const { day } = useWords()
  const { data: terms } = useFileTerms()
  const offered = DAYS_OFFERED.filter((days) => days <= (terms?.mostDays ?? Infinity))
  return (
    <Field label={words.change.expires}>
      <Select
        value={String(typed.days ?? '')}
        onChange={(_event, { value }) =>
          onChange({ days: value === '' ? undefined : Number(value) })
        }
      >
        <option value="">{words.change.asItIs(day(file.expiresAt))}</option>
        {offered.map((days) => (
          <option key={days} value={days}>
            {words.change.fromNow(words.days(days))}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function Password({ file, typed, isShort, onChange }: PartProps & { isShort: boolean }) {
  const { file: words } = useToolTexts()
  const { hasPassword } = file
  return (
    <>
      <Field
        label={hasPassword ? words.change.newPassword : words.password}
        hint={hasPassword ? words.change.newPasswordHint : words.passwordHint}
        {...(isShort && { validationMessage: words.passwordShort })}
      >
        <Input
          type="password"
          autoComplete="new-password"
          maxLength={200}
          disabled={typed.noPassword}
          value={typed.password}
          onChange={(_event, { value }) => onChange({ password: value })}
        />
      </Field>
      {hasPassword && (
        <Checkbox
          label={words.change.noPassword}
          checked={typed.noPassword}
          onChange={(_event, { checked }) => onChange({ noPassword: checked === true })}
        />
      )}
    </>
  )
}
