import { Field } from '@fluentui/react-components'
import { DataFunnelRegular } from '@fluentui/react-icons/svg/data-funnel'
import { useState } from 'react'
import type { OpportunityQuery, Pipeline } from '../../../contract/opportunity.ts'
import { usePipeline } from '../../client/log-queries.ts'
import { useMayLook } from '../../client/queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { FilterBar } from '../components/FilterBar.tsx'
import { addressOf } from '../page-address.ts'
import { useRoles } from '../useRoles.ts'
import { OpportunityList } from './OpportunityList.tsx'
import { StageTable } from './StageTable.tsx'

type Shown = Required<OpportunityQuery>

/** What is in each stage, and the opportunities themselves. */
export function PipelinePage() {
  const [shown, setShown] = useState<Shown>({ scope: 'mine', state: 'open' })
  const { pipeline: words } = useAdminTexts().adminLog
  const query = usePipeline(shown)
  if (!useMayLook()) return <OrganisationOff isWhole />
  return (
    <Stack>
      <Filters shown={shown} onShow={setShown} />
      <AsyncContent
        query={query}
        label={words.label}
        lines={8}
        empty={{ when: ({ items }) => items.length === 0, show: <Empty /> }}
      >
        {(pipeline) => (
          <Shape pipeline={pipeline} state={shown.state} isBusy={query.isPlaceholderData} />
        )}
      </AsyncContent>
    </Stack>
  )
}

function Filters({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const { adminLog } = useAdminTexts()
  const { pipeline: words } = adminLog
  const { mine, team } = adminLog.filter.scopes
  const isManager = useRoles().includes('manager')
  return (
    <FilterBar label={words.state}>
      {isManager && (
        <Field label={words.scope}>
          <Choice
            label={words.scope}
            value={shown.scope}
            words={{ mine, team }}
            onChoose={(scope) => onShow({ ...shown, scope })}
          />
        </Field>
      )}
      <Field label={words.state}>
        <Choice
          label={words.state}
          value={shown.state}
          words={words.states}
          onChoose={(state) => onShow({ ...shown, state })}
        />
      </Field>
    </FilterBar>
  )
}

interface ShapeProps {
  pipeline: Pipeline
  state: Shown['state']
  isBusy: boolean
}

/** The stages that can hold what was asked for, and what is in them. */
function Shape({ pipeline, state, isBusy }: ShapeProps) {
  const stages = pipeline.stages.filter(
    ({ stage }) => state === 'everything' || (state === 'closed') === isClosed(stage),
  )
  return (
    <>
      <StageTable stages={stages} />
      <OpportunityList items={pipeline.items} isCut={pipeline.isCut} isBusy={isBusy} />
    </>
  )
}

const isClosed = (stage: string): boolean => stage === 'won' || stage === 'lost'

function Empty() {
  const { pipeline: words } = useAdminTexts().adminLog
  return (
    <Notice
      icon={<DataFunnelRegular />}
      title={words.emptyTitle}
      text={words.emptyText}
      action={{ label: words.toLog, onClick: () => void location.assign(addressOf('log')) }}
    />
  )
}
