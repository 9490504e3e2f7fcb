import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { ToolTexts } from '../../locales/tool-texts.ts'
import { momentFault, momentOf, typedMoment, type TypedMoment } from '../timing/typed-moment.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { DUE_CHOICES, type DueChoice } from './due-choices.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // As wide as the pane, whatever the browser wants for its calendar.
  field: { minWidth: 0, '& > *': { minWidth: 0 } },
  input: { minWidth: 0, width: '100%' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  typed: TypedMoment
  onChange: (typed: TypedMoment) => void
  /** Why it cannot be then. */
  fault: string | undefined
}

const CHOICES = Object.keys(DUE_CHOICES) as DueChoice[]

/** A day and a time by the clock here, typed or taken from what is often wanted. */
export function DueFields({ typed, onChange, fault }: Props) {
  const styles = useStyles()
  const { reminder: words } = useToolTexts()
  return (
    <>
      <div role="group" aria-label={words.choices.label} className={styles.choices}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => onChange(typedMoment(DUE_CHOICES[choice](new Date())))}
          >
            {words.choices[choice]}
          </Button>
        ))}
      </div>
      <div className={styles.fields}>
        <Field
          className={styles.field}
          label={words.day}
          {...(fault && { validationMessage: fault })}
        >
          <Input
            type="date"
            input={{ className: styles.input }}
            min={typedMoment(new Date()).day}
            value={typed.day}
            onChange={(_event, { value }) => onChange({ ...typed, day: value })}
          />
        </Field>
        <Field className={styles.field} label={words.time}>
          <Input
            type="time"
            input={{ className: styles.input }}
            value={typed.time}
            onChange={(_event, { value }) => onChange({ ...typed, time: value })}
          />
        </Field>
      </div>
    </>
  )
}

/** Why a reminder cannot be due then, in words; undefined: it can. */
export function dueFault(
  typed: TypedMoment,
  words: ToolTexts['reminder'],
  now: Date,
): string | undefined {
  const fault = momentFault(momentOf(typed), now)
  return fault && { incomplete: words.noTime, past: words.past }[fault]
}
