import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useChangeEnrichment } from '../../client/admin-queries-engagement.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { EngagementFailed } from './EngagementFailed.tsx'
import type { OverviewProps } from './overview-props.ts'
import { SetupFacts } from './SetupFacts.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What is set up; changes it, or forgets it with everything collected. */
export function SetupPanel({ enrichment, onSetUp }: OverviewProps) {
  const styles = useStyles()
  const { setup: words, acts } = useAdminTexts().engagement
  const { at } = useWords()
  const { isEnabled, enabledAt } = enrichment
  return (
    <Panel title={words.title}>
      <SetupFacts enrichment={enrichment} />
      {isEnabled && enabledAt !== null && <Text>{words.since(at(enabledAt))}</Text>}
      <div className={styles.acts}>
        <Button onClick={onSetUp}>{acts.change}</Button>
        {!isEnabled && <ClearButton enrichment={enrichment} />}
      </div>
      {isEnabled && <Text size={200}>{words.whileOn}</Text>}
    </Panel>
  )
}

/** Asks once, with what is removed. */
function ClearButton({ enrichment }: Pick<OverviewProps, 'enrichment'>) {
  const { acts, clear } = useAdminTexts().engagement
  const { number } = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const change = useChangeEnrichment()
  const { totals, revision } = enrichment
  const text = clear.text(number(totals.accounts), number(totals.emails), number(totals.meetings))
  return (
    <>
      <Button disabledFocusable={change.isPending} onClick={() => setIsAsking(true)}>
        {acts.clear}
      </Button>
      <Confirm
        question={isAsking ? { ...clear, text } : undefined}
        onConfirm={() => change.mutate({ body: { act: 'clear', revision } })}
        onClose={() => setIsAsking(false)}
      />
      {change.isError && <EngagementFailed title={acts.failed} error={change.error} />}
    </>
  )
}
