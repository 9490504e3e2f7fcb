import { Button, Field, Input } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { OpportunityRequest, OpportunityStage } from '../../../contract/opportunity.ts'
import { useTexts } from '../TextsContext.ts'
import { amountOf } from './amount.ts'
import { usualCurrency } from './currencies.ts'
import { useNoteStyles } from './note-styles.ts'
import { AmountField, CurrencyField, StageField } from './OpportunityFields.tsx'

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
        <AmountField
          value={typed.value}
          isBad={isTried && value === undefined}
          onChoose={(amount) => type({ value: amount })}
        />
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
