import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Enrichment, EnrichmentAct } from '../../../contract/enrichment.ts'
import { useChangeEnrichment } from '../../client/admin-queries-engagement.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { EngagementFailed } from './EngagementFailed.tsx'
import { stateOf } from '../components/engagement-state.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Runs now, reads anew or stops, the latter two after asking; starts where it is stopped. */
export function StateButtons({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { acts, stop, recollect } = useAdminTexts().engagement
  const change = useChangeEnrichment()
  const [asked, setAsked] = useState<'stop' | 'recollect'>()
  const act = (name: EnrichmentAct['act']) =>
    change.mutate({ body: { act: name, revision: enrichment.revision } })
  const isBusy = change.isPending
  const isRunning = stateOf(enrichment) === 'collecting'
  return (
    <>
      <div className={styles.acts}>
        {enrichment.isEnabled ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || isRunning}
              onClick={() => act('run')}
            >
              {isBusy && change.variables.body.act === 'run' ? acts.running : acts.run}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => setAsked('recollect')}>
              {acts.recollect}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => setAsked('stop')}>
              {acts.stop}
            </Button>
          </>
        ) : (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => act('start')}>
            {acts.start}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => act('check-permission')}>
          {acts.permission}
        </Button>
      </div>
      <Confirm
        question={asked && { stop, recollect }[asked]}
        onConfirm={() => asked && act(asked)}
        onClose={() => setAsked(undefined)}
      />
      {change.isError && <EngagementFailed title={acts.failed} error={change.error} />}
    </>
  )
}
