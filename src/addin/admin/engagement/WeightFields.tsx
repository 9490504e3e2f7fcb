import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { typedNumber } from '../components/typed-number.ts'
import { METRICS, weightFaults, type WeightEntries } from './weight-entries.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(14rem, 1fr))',
    gap: tokens.spacingHorizontalL,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  input: { maxWidth: '8rem' },
})

interface Props {
  entries: WeightEntries
  onType: (typed: Partial<WeightEntries>) => void
}

/** A number for each part, in percent. */
export function WeightFields({ entries, onType }: Props) {
  const styles = useStyles()
  const { engagementWeights: words } = useAdminTexts()
  const { locale } = useTexts()
  const faults = weightFaults(entries)
  return (
    <fieldset className={styles.fields} aria-label={`${words.title}, ${words.percent}`}>
      {METRICS.map((metric) => (
        <Field
          key={metric}
          label={words.metrics[metric].title}
          hint={words.metrics[metric].text}
          {...(faults.has(metric) && { validationMessage: words.fault })}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            maxLength={5}
            value={typedNumber(locale, entries[metric])}
            contentAfter={<span aria-hidden>%</span>}
            onChange={(_event, { value }) => onType({ [metric]: value })}
          />
        </Field>
      ))}
    </fieldset>
  )
}
