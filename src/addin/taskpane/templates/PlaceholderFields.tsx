import { Field, Input, Text } from '@fluentui/react-components'
import { useToolTexts } from '../ToolTextsContext.ts'
import { KNOWN_PLACEHOLDERS, type KnownPlaceholder } from './known-values.ts'

interface Props {
  names: readonly string[]
  filled: {
    valueOf: (name: string) => string
    type: (name: string, value: string) => void
    missing: readonly string[]
  }
  /** Says what is missing. */
  isChecked: boolean
}

/** A field for each placeholder, filled in where the pane knows what belongs there. */
export function PlaceholderFields({ names, filled, isChecked }: Props) {
  const { insert: words } = useToolTexts().template
  const label = usePlaceholderLabel()
  if (names.length === 0) return <Text>{words.nothingToFill}</Text>
  return names.map((name) => (
    <Field
      key={name}
      label={label(name)}
      required
      {...(isChecked && filled.missing.includes(name) && { validationMessage: words.missing })}
    >
      <Input
        value={filled.valueOf(name)}
        maxLength={1000}
        onChange={(_event, { value }) => filled.type(name, value)}
      />
    </Field>
  ))
}

/** What a placeholder is called for people; one that somebody made up is called as it is. */
export function usePlaceholderLabel() {
  const { known } = useToolTexts().template.insert
  return (name: string): string => (isKnown(name) ? known[name] : name)
}

const isKnown = (name: string): name is KnownPlaceholder =>
  (KNOWN_PLACEHOLDERS as readonly string[]).includes(name)
