import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { FollowPreference } from '../../../contract/recipient.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { MOST_LINES, type AddressLine } from './address-lines.ts'
import { AddressPreview } from './AddressPreview.tsx'

/** What the people on the list are from now on; `keep`: what they were. */
export type ListType = 'keep' | 'contact' | 'lead'

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  select: { maxWidth: '24rem' },
  muted: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  lines: readonly AddressLine[]
  type: ListType
  onType: (type: ListType) => void
  onStart: (preference: FollowPreference) => void
}

/** What the list holds, what its people are to be set to, and the way to do it. */
export function ListChange({ lines, type, onType, onStart }: Props) {
  const styles = useStyles()
  const { contacts } = useAdminTexts()
  const words = contacts.list
  const { number } = useWords()
  const [preference, setPreference] = useState<FollowPreference>('do-not-allow')
  const ready = lines.filter(({ state }) => state === 'ready').length
  if (lines.length === 0) return <Text className={styles.muted}>{words.empty}</Text>
  if (lines.length > MOST_LINES) {
    return <Text role="alert">{words.tooMany(number(MOST_LINES))}</Text>
  }
  return (
    <Panel title={words.preview}>
      <AddressPreview lines={lines} />
      <Field label={words.choose}>
        <RadioGroup
          value={preference}
          onChange={(_event, { value }) => setPreference(value as FollowPreference)}
        >
          <Radio value="do-not-allow" label={contacts.preferences['do-not-allow']} />
          <Radio value="allow" label={contacts.preferences.allow} />
        </RadioGroup>
      </Field>
      <Field label={words.type}>
        <Select
          className={styles.select}
          value={type}
          onChange={(_event, { value }) => onType(value as ListType)}
        >
          {Object.entries(words.types).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={ready === 0}
        onClick={() => onStart(preference)}
      >
        {words.start(ready, number(ready))}
      </Button>
    </Panel>
  )
}
