import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { FEWEST_DAYS, MOST_DAYS, type Period, type RetentionFault } from './retention-entries.ts'

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    maxWidth: '76ch',
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
  },
  days: { maxWidth: '160px' },
  number: { minWidth: 0 },
  unit: { whiteSpace: 'nowrap' },
})

/** What a field offers where there was no limit, so that there is a number to begin with. */
const USUAL: Readonly<Record<Period, string>> = {
  hitDays: '30',
  interactionDays: '365',
  followedEmailDays: '365',
  logDays: '365',
  quarantineDays: '30',
}

interface Props {
  period: Period
  entry: string | null
  fault: RetentionFault | undefined
  onType: (entry: string | null) => void
}

/** One period: a number of days, or without limit. */
export function PeriodField({ period, entry, fault, onType }: Props) {
  const styles = useStyles()
  const words = useAdminTexts().retention
  const { number } = useWords()
  const text = useId()
  const sentence = fault && words.faults[fault](number(FEWEST_DAYS[period]), number(MOST_DAYS))
  return (
    <fieldset className={styles.group} aria-describedby={text}>
      <legend className={styles.legend}>{words.periods[period].title}</legend>
      <p id={text} className={styles.text}>
        {words.periods[period].text}
      </p>
      <div className={styles.line}>
        <Checkbox
          label={words.forever}
          checked={entry === null}
          onChange={(_event, { checked }) => onType(checked ? null : USUAL[period])}
        />
        {entry !== null && (
          <Field {...(sentence && { validationMessage: sentence })}>
            <Input
              className={styles.days}
              aria-label={words.daysLabel(words.periods[period].title)}
              inputMode="numeric"
              value={entry}
              maxLength={5}
              contentAfter={{ children: words.days, className: styles.unit }}
              input={{ className: styles.number }}
              onChange={(_event, { value }) => onType(value)}
            />
          </Field>
        )}
      </div>
    </fieldset>
  )
}
