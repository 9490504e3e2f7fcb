import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useRef, useState } from 'react'
import { Live } from '../../taskpane/components/Live.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { RuleRow } from './RuleRow.tsx'
import { MOST_RULES, withRule, type RuleEntry, type SegmentEntries } from './segment-entries.ts'

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  add: { alignSelf: 'flex-start' },
})

interface Props {
  entries: SegmentEntries
  /** Says what is wrong with values. */
  isChecked: boolean
  onChange: (entries: SegmentEntries) => void
}

/** Rules one below the other. A new one takes the focus; where one goes, the way to add one has it. */
export function RuleBuilder({ entries, isChecked, onChange }: Props) {
  const styles = useStyles()
  const { form: words, rules: label } = useAdminTexts().segments
  const { number } = useWords()
  const addButton = useRef<HTMLButtonElement | null>(null)
  const [added, setAdded] = useState<number>()
  const [news, setNews] = useState('')
  const { rules } = entries
  const change = (changed: readonly RuleEntry[]) => onChange({ ...entries, rules: changed })
  const add = () => {
    const more = withRule(entries)
    setAdded(more.rules.at(-1)?.id)
    setNews(words.added(number(more.rules.length)))
    onChange(more)
  }
  const remove = (rule: RuleEntry, place: number) => {
    change(rules.filter(({ id }) => id !== rule.id))
    setNews(words.removed(number(place + 1)))
    addButton.current?.focus()
  }
  return (
    <>
      <ol className={styles.rows} aria-label={label}>
        {rules.map((rule, place) => (
          <li key={rule.id}>
            <RuleRow
              rule={rule}
              name={number(place + 1)}
              isChecked={isChecked}
              isNew={rule.id === added}
              mayRemove={rules.length > 1}
              onChange={(typed) =>
                change(rules.map((one) => (one.id === rule.id ? { ...one, ...typed } : one)))
              }
              onRemove={() => remove(rule, place)}
            />
          </li>
        ))}
      </ol>
      <Button
        ref={(button: HTMLButtonElement | null) => void (addButton.current = button)}
        className={styles.add}
        icon={<AddRegular />}
        disabledFocusable={rules.length >= MOST_RULES}
        onClick={add}
      >
        {words.add}
      </Button>
      <Live>{news}</Live>
    </>
  )
}
