import { useValidateLogging } from '../../client/admin-queries-logging.ts'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { BackfillPanel } from './BackfillPanel.tsx'
import { CountsPanel } from './CountsPanel.tsx'
import type { JobProps } from './job-props.ts'
import { JobPanel } from './JobPanel.tsx'
import { ProbeCheck } from './ProbeCheck.tsx'
import { RunsPanel } from './RunsPanel.tsx'
import { SenderRulesPanel } from './SenderRulesPanel.tsx'
import { SetupPanel } from './SetupPanel.tsx'
import { ValidationResult } from './ValidationResult.tsx'

/** How email logging is doing, and everything that can be done about it. */
export function JobView(props: JobProps) {
  const { logging } = props
  const { logging: words } = useAdminTexts()
  const validation = useValidateLogging()
  const reads = logging.source?.kind !== 'pane'
  return (
    <>
      <JobPanel {...props} validation={validation} />
      {!validation.isIdle && (
        <Panel title={words.validation.title}>
          <ValidationResult validation={validation} />
        </Panel>
      )}
      <CountsPanel counts={logging.counts} />
      {reads && (
        <>
          <RunsPanel logging={logging} />
          <BackfillPanel logging={logging} />
          {logging.isEnabled && (
            <Panel title={words.probe.title}>
              <ProbeCheck probe={logging.probe} />
            </Panel>
          )}
        </>
      )}
      <SenderRulesPanel />
      <SetupPanel {...props} />
    </>
  )
}
