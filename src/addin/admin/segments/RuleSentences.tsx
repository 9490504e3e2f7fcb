import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { SegmentRules } from '../../../contract/segment.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useRuleWords } from './useRuleWords.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** What has to hold, a line for each rule. */
export function RuleSentences({ segment: { match, rules } }: { segment: SegmentRules }) {
  const styles = useStyles()
  const { segments: words } = useAdminTexts()
  const { rule } = useRuleWords()
  return (
    <div>
      <Text weight="semibold">{words.match[match]}</Text>
      <ul className={styles.list}>
        {rules.map((one, place) => (
          <li key={place}>{rule(one)}</li>
        ))}
      </ul>
    </div>
  )
}
