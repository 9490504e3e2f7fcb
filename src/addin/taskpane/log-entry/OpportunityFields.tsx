import { Field, Input, Select } from '@fluentui/react-components'
import { useId, useMemo } from 'react'
import type { OpportunityStage } from '../../../contract/opportunity.ts'
import { useTexts } from '../TextsContext.ts'
import { currencies, currencyName } from './currencies.ts'
import { useNoteStyles } from './note-styles.ts'

interface FieldProps<T> {
  value: T
  onChoose: (value: T) => void
}

/** Where a sale in prospect stands. */
export function StageField({ value, onChoose }: FieldProps<OpportunityStage>) {
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

/** What its value is counted in. */
export function CurrencyField({ value, onChoose }: FieldProps<string>) {
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

/** What a sale in prospect may be worth, as typed. */
export function AmountField({ value, isBad, onChoose }: FieldProps<string> & { isBad: boolean }) {
  const styles = useNoteStyles()
  const { opportunity: words } = useTexts().logEntry
  return (
    <Field
      className={styles.wide}
      label={words.value}
      hint={words.valueHint}
      {...(isBad && { validationMessage: words.badValue })}
    >
      <Input inputMode="decimal" value={value} onChange={(_event, data) => onChoose(data.value)} />
    </Field>
  )
}
