import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components'
import { EmojiAngryRegular } from '@fluentui/react-icons/svg/emoji-angry'
import { EmojiLaughRegular } from '@fluentui/react-icons/svg/emoji-laugh'
import { EmojiMehRegular } from '@fluentui/react-icons/svg/emoji-meh'
import { EmojiSadRegular } from '@fluentui/react-icons/svg/emoji-sad'
import { EmojiSmileSlightRegular } from '@fluentui/react-icons/svg/emoji-smile-slight'
import type { ReactElement } from 'react'
import type { Evaluation } from '../../../contract/log.ts'
import { useTexts } from '../TextsContext.ts'

/** From best to worst. */
const LEVELS: readonly (readonly [Evaluation, ReactElement])[] = [
  ['very-positive', <EmojiLaughRegular key="icon" />],
  ['positive', <EmojiSmileSlightRegular key="icon" />],
  ['neutral', <EmojiMehRegular key="icon" />],
  ['negative', <EmojiSadRegular key="icon" />],
  ['very-negative', <EmojiAngryRegular key="icon" />],
]

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  levels: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  word: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  value: Evaluation | null
  mayChange: boolean
  isBusy: boolean
  /** Null: it is taken back, by pressing what was chosen once more. */
  onChoose: (value: Evaluation | null) => void
}

/** How an exchange went, in five levels; the chosen one is told in words. */
export function EvaluationChoice({ value, mayChange, isBusy, onChoose }: Props) {
  const styles = useStyles()
  const { log, logEntry } = useTexts()
  const { evaluation: words } = logEntry
  return (
    <div className={styles.root}>
      {mayChange && (
        <div role="group" aria-label={words.label} className={styles.levels}>
          {LEVELS.map(([level, icon]) => (
            <ToggleButton
              key={level}
              icon={icon}
              checked={value === level}
              aria-label={log.evaluations[level]}
              title={log.evaluations[level]}
              disabledFocusable={isBusy}
              onClick={() => onChoose(value === level ? null : level)}
            />
          ))}
        </div>
      )}
      <Text className={styles.word}>{value === null ? words.none : log.evaluations[value]}</Text>
    </div>
  )
}
