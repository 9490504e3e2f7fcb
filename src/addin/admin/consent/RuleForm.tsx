import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { ConsentMode } from '../../../contract/consent.ts'
import type { ConsentPolicy } from '../../../contract/consent-policy.ts'
import { useSetConsentRule } from '../../client/admin-queries.ts'
import { failureCode } from '../../client/failure.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { Choice } from '../components/Choice.tsx'
import { countries } from './countries.ts'
import { cleanTarget, isTarget, type RuleScope } from './rule-target.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 288px))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  button: { alignSelf: 'flex-start' },
})

interface Entry {
  scope: RuleScope
  target: string
  mode: ConsentMode
}

const EMPTY: Entry = { scope: 'country', target: '', mode: 'opt-in' }

/** Adds an exception, or changes the one there is for the same target. */
export function RuleForm({ policy }: { policy: ConsentPolicy }) {
  const styles = useStyles()
  const { rules: words } = useAdminTexts().consent
  const change = useSetConsentRule()
  const [entry, setEntry] = useState(EMPTY)
  const [isChecked, setIsChecked] = useState(false)
  const type = (typed: Partial<Entry>) => {
    setEntry({ ...entry, ...typed })
    setIsChecked(false)
    change.reset()
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    const { scope, mode } = entry
    if (!isTarget(scope, entry.target)) return setIsChecked(true)
    const rule = { scope, mode, target: cleanTarget(scope, entry.target) }
    change.mutate(
      { body: { rule, revision: policy.revision } },
      { onSuccess: () => setEntry({ ...entry, target: '' }) },
    )
  }
  return (
    <form className={styles.form} onSubmit={add} noValidate aria-label={words.addTitle}>
      <h3 className={styles.title}>{words.addTitle}</h3>
      <Fields entry={entry} isMissing={isChecked} onType={type} />
      {change.isError && <Refused error={change.error} scope={entry.scope} />}
      <Button type="submit" className={styles.button} disabledFocusable={change.isPending}>
        {words.add}
      </Button>
      <Live>{change.isSuccess ? words.added : ''}</Live>
    </form>
  )
}

interface FieldsProps {
  entry: Entry
  isMissing: boolean
  onType: (typed: Partial<Entry>) => void
}

function Fields({ entry, isMissing, onType }: FieldsProps) {
  const styles = useStyles()
  const { rules: words, modes } = useAdminTexts().consent
  const { scope, target, mode } = entry
  const { label, hint, fault } = words.targets[scope]
  const modeWords = {
    'opt-in': modes['opt-in'].title,
    'opt-out': modes['opt-out'].title,
    'aggregate-only': modes['aggregate-only'].title,
    'clicks-only': modes['clicks-only'].title,
    off: modes.off.title,
  }
  return (
    <div className={styles.fields}>
      <Field label={words.forWhom}>
        <Choice
          label={words.forWhom}
          value={scope}
          words={words.scopes}
          onChoose={(chosen) => onType({ scope: chosen, target: '' })}
        />
      </Field>
      <Field label={label} hint={hint} {...(isMissing && { validationMessage: fault })}>
        {scope === 'country' ? (
          <CountrySelect code={target} onChoose={(code) => onType({ target: code })} />
        ) : (
          <Input
            value={target}
            maxLength={320}
            onChange={(_event, typed) => onType({ target: typed.value })}
          />
        )}
      </Field>
      <Field label={words.mode} hint={modes[mode].text}>
        <Choice
          label={words.mode}
          value={mode}
          words={modeWords}
          onChoose={(chosen) => onType({ mode: chosen })}
        />
      </Field>
    </div>
  )
}

function CountrySelect({ code, onChoose }: { code: string; onChoose: (code: string) => void }) {
  const { texts } = useWords()
  const { choose } = useAdminTexts().consent.rules
  return (
    <Select value={code} onChange={(_event, { value }) => onChoose(value)}>
      <option value="">{choose}</option>
      {countries(texts.locale).map((country) => (
        <option key={country.code} value={country.code}>
          {country.name}
        </option>
      ))}
    </Select>
  )
}

/** Who is not known here cannot have an exception; it says what to do about that. */
function Refused({ error, scope }: { error: unknown; scope: RuleScope }) {
  const { rules: words } = useAdminTexts().consent
  const isUnknown = failureCode(error) === 'not-found'
  if (!isUnknown) return <ChangeFailed title={words.notAdded} error={error} hasEntries />
  return <Failed title={words.targets[scope].unknown} error={error} />
}
