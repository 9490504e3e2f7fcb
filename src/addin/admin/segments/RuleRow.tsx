import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { SegmentField, SegmentRule } from '../../../contract/segment.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { typedNumber } from '../components/typed-number.ts'
import { numberOf, type RuleEntry } from './segment-entries.ts'
import { UNITS } from './useRuleWords.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  field: { flexGrow: 3, flexBasis: '16rem', minWidth: 0, maxWidth: '28rem' },
  comparison: { flexBasis: '9rem', minWidth: 0 },
  value: { flexBasis: '9rem', minWidth: 0, maxWidth: '12rem' },
  /** In line with the boxes, below the labels. */
  remove: { marginTop: tokens.spacingVerticalXXL },
  box: { width: '100%', minWidth: 0 },
  number: { minWidth: 0, width: '100%' },
  unit: { whiteSpace: 'nowrap' },
})

interface Props {
  rule: RuleEntry
  /** Its number. */
  name: string
  isChecked: boolean
  /** Was added just now: takes the focus. */
  isNew: boolean
  mayRemove: boolean
  onChange: (typed: Partial<RuleEntry>) => void
  onRemove: () => void
}

/** One rule: what is measured, how it is compared, and with what. */
export function RuleRow({ rule, name, isChecked, isNew, mayRemove, onChange, onRemove }: Props) {
  const styles = useStyles()
  const { locale } = useTexts()
  const { segments: words } = useAdminTexts()
  const { form } = words
  const isWrong = isChecked && numberOf(rule.value) === undefined
  return (
    <div role="group" aria-label={form.rule(name)} className={styles.row}>
      <Field label={form.field} className={styles.field}>
        <Select
          className={styles.box}
          ref={isNew ? focus : null}
          value={rule.field}
          onChange={(_event, { value }) => onChange({ field: value as SegmentField })}
        >
          <Options words={words.fields} />
        </Select>
      </Field>
      <Field label={form.comparison} className={styles.comparison}>
        <Select
          className={styles.box}
          value={rule.comparison}
          onChange={(_event, { value }) =>
            onChange({ comparison: value as SegmentRule['comparison'] })
          }
        >
          <Options words={words.comparisons} />
        </Select>
      </Field>
      <Field
        label={form.value}
        className={styles.value}
        {...(isWrong && { validationMessage: form.valueWrong })}
      >
        <Input
          className={styles.box}
          inputMode="decimal"
          value={typedNumber(locale, rule.value)}
          maxLength={10}
          contentAfter={{ children: words.unitNames[UNITS[rule.field]], className: styles.unit }}
          input={{ className: styles.number }}
          onChange={(_event, { value }) => onChange({ value })}
        />
      </Field>
      {mayRemove && (
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<DismissRegular />}
          title={form.remove(name)}
          aria-label={form.remove(name)}
          onClick={onRemove}
        />
      )}
    </div>
  )
}

const focus = (box: HTMLSelectElement | null) => box?.focus()

const Options = ({ words }: { words: Readonly<Record<string, string>> }) =>
  Object.entries(words).map(([value, word]) => (
    <option key={value} value={value}>
      {word}
    </option>
  ))
