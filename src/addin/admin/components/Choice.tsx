import { makeStyles, Select } from '@fluentui/react-components'

// Of the window and not of what is around it: a share of that would not count for how wide the
// field around it wants to be.
const useStyles = makeStyles({ select: { maxWidth: 'min(18rem, 75vw)' } })

interface Props<T extends string> {
  label: string
  value: T
  /** Word for each value, in order. */
  words: Readonly<Record<T, string>>
  onChoose: (value: T) => void
}

/** One of several, by its word. */
export function Choice<T extends string>({ label, value, words, onChoose }: Props<T>) {
  const styles = useStyles()
  return (
    <Select
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_event, chosen) => onChoose(chosen.value as T)}
    >
      {Object.entries<string>(words).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </Select>
  )
}
