import { Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { Opportunity, OpportunityStage } from '../../../contract/opportunity.ts'
import { useChangeOpportunity } from '../../client/log-mutations.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { EditOpportunity } from './EditOpportunity.tsx'
import { OpportunityTable } from './OpportunityTable.tsx'

interface Props {
  items: readonly Opportunity[]
  isCut: boolean
  isBusy: boolean
}

/** Opportunities to move from stage to stage, and to change. */
export function OpportunityList({ items, isCut, isBusy }: Props) {
  const { pipeline: words } = useAdminTexts().adminLog
  const { texts, number } = useWords()
  const move = useChangeOpportunity()
  const [edited, setEdited] = useState<string>()
  const [news, setNews] = useState('')
  const opportunity = items.find(({ id }) => id === edited)
  const onMove = (moved: Opportunity, stage: OpportunityStage) =>
    move.mutate(
      { params: { id: moved.id }, body: { ...fieldsOf(moved), stage } },
      { onSuccess: () => setNews(words.moved(moved.name, texts.logEntry.stages[stage])) },
    )
  return (
    <>
      {move.isError && <ChangeFailed title={words.failed} error={move.error} />}
      {isCut && <Text>{words.cut(number(items.length))}</Text>}
      <OpportunityTable
        items={items}
        isBusy={isBusy || move.isPending}
        onMove={onMove}
        onEdit={({ id }) => setEdited(id)}
      />
      {opportunity && (
        <EditOpportunity opportunity={opportunity} onClose={() => setEdited(undefined)} />
      )}
      <Live>{news}</Live>
    </>
  )
}

const fieldsOf = ({ name, value, currency, closeDate, revision }: Opportunity) => ({
  ...{ name, value, currency, closeDate, revision },
})
