import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useId } from 'react'

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, maxWidth: '76ch', color: tokens.colorNeutralForeground2 },
  title: { color: tokens.colorNeutralForeground1 },
  text: { display: 'block', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

interface Props<T extends string> {
  label: string
  hint: string
  options: Readonly<Record<T, { title: string; text: string }>>
  chosen: T
  onChoose: (option: T) => void
}

/** One of several, each with what it means. */
export function OptionGroup<T extends string>(props: Props<T>) {
  const { label, hint, options, chosen, onChoose } = props
  const styles = useStyles()
  const hintId = useId()
  return (
    <Field label={{ children: label, className: styles.label }}>
      {(field) => (
        <div>
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
          <RadioGroup
            {...field}
            aria-describedby={hintId}
            value={chosen}
            onChange={(_event, { value }) => onChoose(value as T)}
          >
            {Object.entries<Props<T>['options'][T]>(options).map(([name, { title, text }]) => (
              <Radio
                key={name}
                value={name}
                label={
                  <>
                    <span className={styles.title}>{title}</span>
                    <span className={styles.text}>{text}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </div>
      )}
    </Field>
  )
}
