import { Field, Input, makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  field: { maxWidth: '32rem' },
  input: { maxWidth: '180px' },
  number: { minWidth: 0 },
  unit: { whiteSpace: 'nowrap' },
})

interface Props {
  label: string
  hint?: string
  unit: string
  entry: string
  /** What is wrong with it; undefined: nothing, or it is not said yet. */
  fault: string | undefined
  onType: (entry: string) => void
}

/** A whole number of something. */
export function NumberField({ label, hint, unit, entry, fault, onType }: Props) {
  const styles = useStyles()
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={entry}
        maxLength={8}
        contentAfter={{ children: unit, className: styles.unit }}
        input={{ className: styles.number }}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  )
}
