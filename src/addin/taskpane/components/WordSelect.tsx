import { Select } from '@fluentui/react-components'

export interface WordSelectProps<T extends string> {
  label: string
  value: T
  /** Word for each value, in order. */
  words: Readonly<Record<T, string>>
  onChoose: (value: T) => void
  className?: string
}

/** One of several, by its word, as wide as there is room. */
export function WordSelect<T extends string>(props: WordSelectProps<T>) {
  const { label, value, words, onChoose, className } = props
  return (
    <Select
      {...(className && { className })}
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
