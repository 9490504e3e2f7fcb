import { Text } from '@fluentui/react-components'
import type { SegmentRules } from '../../../contract/segment.ts'
import { useSegmentCount } from '../../client/segment-queries.ts'
import { useSettled } from '../../taskpane/useSettled.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { rulesOf, type SegmentEntries } from './segment-entries.ts'

/** Quiet after the last change before it is counted. */
const TYPING_MS = 400

/** How many accounts fulfil what is typed, said once typing rests. */
export function LiveCount({ entries }: { entries: SegmentEntries }) {
  const { count: words } = useAdminTexts().segments
  const { number } = useWords()
  // As text, so that the same rules are the same value.
  const typed = JSON.stringify(rulesOf(entries) ?? null)
  const rules = JSON.parse(useSettled(typed, TYPING_MS)) as SegmentRules | null
  const { data, isError } = useSegmentCount(rules ?? undefined)
  const counted = data && words.count(data.members, number(data.members), number(data.accounts))
  const known = isError ? words.failed : (counted ?? words.counting)
  return (
    <Text role="status" weight="semibold">
      {rules === null ? words.incomplete : known}
    </Text>
  )
}
