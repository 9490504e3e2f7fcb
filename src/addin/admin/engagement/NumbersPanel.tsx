import { Link, Text } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { NumberList } from '../components/NumberList.tsx'

/** How much was collected, of how much of the year, and what is counted. */
export function NumbersPanel({ enrichment }: { enrichment: Enrichment }) {
  const { numbers: words } = useAdminTexts().engagement
  const { at, number } = useWords()
  const { collected, totals } = enrichment
  const numbers = [
    [words.days, words.daysOf(number(collected.days))],
    [words.accounts, number(totals.accounts)],
    [words.emails, number(totals.emails)],
    [words.meetings, number(totals.meetings)],
  ] as const
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <NumberList numbers={numbers} />
      <Text size={200}>
        {collected.since === null ? words.nothing : words.since(at(collected.since))}{' '}
        {collected.at !== null && words.at(at(collected.at))}
      </Text>
      <Disclosure label={words.why}>{words.whyText}</Disclosure>
      <Link href="#/accounts">{words.accountsLink}</Link>
    </Panel>
  )
}
