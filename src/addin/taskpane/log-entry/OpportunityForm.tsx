import { Button, Field, Input, Select } from '@fluentui/react-components'
import { useId, useMemo, useState, type FormEvent } from 'react'
import type { OpportunityRequest, OpportunityStage } from '../../../contract/opportunity.ts'
import { useTexts } from '../TextsContext.ts'
import { amountOf } from './amount.ts'
import { currencies, currencyName, usualCurrency } from './currencies.ts'
import { useNoteStyles } from './note-styles.ts'

const LONGEST_NAME = 200

interface Props {
  /** What is there already, or a beginning; absent fields begin empty. */
  start?: Partial<OpportunityRequest>
  isBusy: boolean
  /** The word on the button. */
  submit: string
  onSubmit: (opportunity: OpportunityRequest) => void
  onCancel: () => void
}

/** What is known of a sale in prospect; for making one and for changing it. */
export function OpportunityForm({ start = {}, isBusy, submit, onSubmit, onCancel }: Props) {
  const styles = useNoteStyles()
  const { common, logEntry, locale } = useTexts()
  const { opportunity: words } = logEntry
  const [typed, setTyped] = useState(() => typedOf(start, locale))
  const [isTried, setIsTried] = useState(false)
  const type = (some: Partial<Typed>) => setTyped((before) => ({ ...before, ...some }))
  const name = typed.name.trim()
  const value = amountOf(typed.value)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name === '' || value === undefined) return
    const { currency, stage, closeDate } = typed
    onSubmit({ name, value, currency, stage, closeDate: closeDate === '' ? null : closeDate })
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Field
        label={words.name}
        required
        {...(isTried && name === '' && { validationMessage: words.missingName })}
      >
        <Input
          value={typed.name}
          maxLength={LONGEST_NAME}
          onChange={(_event, data) => type({ name: data.value })}
        />
      </Field>
      <div className={styles.fields}>
        <Field
          className={styles.wide}
          label={words.value}
          hint={words.valueHint}
          {...(isTried && value === undefined && { validationMessage: words.badValue })}
        >
          <Input
            inputMode="decimal"
            value={typed.value}
            onChange={(_event, data) => type({ value: data.value })}
          />
        </Field>
        <CurrencyField value={typed.currency} onChoose={(currency) => type({ currency })} />
      </div>
      <div className={styles.fields}>
        <StageField value={typed.stage} onChoose={(stage) => type({ stage })} />
        <Field label={words.closeDate}>
          <Input
            type="date"
            value={typed.closeDate}
            onChange={(_event, data) => type({ closeDate: data.value })}
          />
        </Field>
      </div>
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? words.saving : submit}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  )
}

interface Typed {
  name: string
  value: string
  currency: string
  stage: OpportunityStage
  /** Empty: none. */
  closeDate: string
}

const typedOf = (start: Partial<OpportunityRequest>, locale: string): Typed => ({
  name: start.name ?? '',
  value: start.value == null ? '' : String(start.value),
  currency: start.currency ?? usualCurrency(locale),
  stage: start.stage ?? 'qualify',
  closeDate: start.closeDate ?? '',
})

interface FieldProps<T> {
  value: T
  onChoose: (value: T) => void
}

function StageField({ value, onChoose }: FieldProps<OpportunityStage>) {
  const { logEntry } = useTexts()
  const id = useId()
  return (
    <Field label={{ children: logEntry.opportunity.stage, htmlFor: id }}>
      <Select
        id={id}
        value={value}
        onChange={(_event, data) => onChoose(data.value as OpportunityStage)}
      >
        {Object.entries(logEntry.stages).map(([stage, word]) => (
          <option key={stage} value={stage}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function CurrencyField({ value, onChoose }: FieldProps<string>) {
  const { logEntry, locale } = useTexts()
  const id = useId()
  const options = useMemo(
    () => [...new Set([...currencies(), value])].map((code) => [code, currencyName(locale, code)]),
    [locale, value],
  )
  return (
    <Field label={{ children: logEntry.opportunity.currency, htmlFor: id }}>
      <Select id={id} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
