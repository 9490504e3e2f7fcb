import { Field, Input, makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({ field: { maxWidth: '32rem' } })

interface Props {
  label: string
  hint?: string
  value: string
  onType: (value: string) => void
  /** What is wrong with it; undefined: nothing, or it is not said yet. */
  fault?: string | undefined
  isOptional?: boolean
  type?: 'text' | 'email' | 'url' | 'password'
  maxLength?: number
}

/** A line to be typed, with what is wrong about it. */
export function TextField(props: Props) {
  const { label, hint, value, onType, fault, isOptional = false, type = 'text' } = props
  const styles = useStyles()
  return (
    <Field
      className={styles.field}
      label={label}
      required={!isOptional}
      {...(hint !== undefined && { hint })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Input
        type={type}
        autoComplete={type === 'password' ? 'new-password' : 'off'}
        spellCheck={false}
        value={value}
        maxLength={props.maxLength ?? 320}
        onChange={(_event, typed) => onType(typed.value)}
      />
    </Field>
  )
}
