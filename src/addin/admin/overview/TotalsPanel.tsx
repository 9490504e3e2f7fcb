import { Text } from '@fluentui/react-components'
import type { OrganisationDay } from '../../../contract/organisation.ts'
import { formatDate } from '../../locales/format.ts'
import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { SmallTable } from '../../taskpane/components/SmallTable.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { daySum, KINDS, lastDays } from './days.ts'
import { TotalsChart } from './TotalsChart.tsx'

interface Props {
  days: readonly OrganisationDay[]
  /** Days with fewer hits are not among them. */
  fewest: number
}

const SHOWN_DAYS = 30

/** What was only counted, day by day. */
export function TotalsPanel({ days, fewest }: Props) {
  const { totals: words } = useAdminTexts().overview
  const { number } = useWords()
  const shown = days.filter((day) => daySum(day) > 0)
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      {shown.length === 0 ? (
        <Text weight="semibold">{words.empty}</Text>
      ) : (
        <>
          <TotalsChart days={lastDays(shown, SHOWN_DAYS)} />
          <Disclosure label={words.table}>
            <DaysTable days={shown} />
          </Disclosure>
        </>
      )}
      <Text size={200}>{words.fewest(fewest, number(fewest))}</Text>
    </Panel>
  )
}

function DaysTable({ days }: { days: readonly OrganisationDay[] }) {
  const { totals: words } = useAdminTexts().overview
  const { number, texts } = useWords()
  return (
    <SmallTable
      label={words.title}
      head={[words.day, ...KINDS.map((kind) => words[kind])]}
      rows={days
        .toReversed()
        .map((day) => [
          formatDate(texts.locale, day.day),
          ...KINDS.map((kind) => number(day[kind].people)),
        ])}
    />
  )
}
