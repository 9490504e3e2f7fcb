import type { LogEntryDetail } from '../../../contract/log.ts'
import {
  useAddFollowUp,
  useAddLogComment,
  useChangeFollowUp,
  useChangeLogEntry,
} from '../../client/log-mutations.ts'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useTexts } from '../TextsContext.ts'
import { CancelSwitch } from './CancelSwitch.tsx'
import { CommentList } from './CommentList.tsx'
import { EntryOpportunity } from './EntryOpportunity.tsx'
import { EvaluationChoice } from './EvaluationChoice.tsx'
import { FollowUpList } from './FollowUpList.tsx'

/** Everything that can be done about an entry, a panel for each; for the pane and the wide page. */
export function EntryActs({ detail }: { detail: LogEntryDetail }) {
  const { logEntry: words } = useTexts()
  return (
    <>
      <Panel title={words.evaluation.label}>
        <Standing {...detail} />
      </Panel>
      <Panel title={words.comments.title}>
        <Comments {...detail} />
      </Panel>
      <Panel title={words.followUps.title}>
        <FollowUps {...detail} />
      </Panel>
      <Panel title={words.opportunity.title}>
        <EntryOpportunity entry={detail.entry} />
      </Panel>
    </>
  )
}

function Standing({ entry }: LogEntryDetail) {
  const { logEntry: words } = useTexts()
  const { id, revision, mayChange } = entry
  const evaluate = useChangeLogEntry()
  const cancel = useChangeLogEntry()
  const isBusy = evaluate.isPending || cancel.isPending
  return (
    <>
      <EvaluationChoice
        value={entry.evaluation}
        mayChange={mayChange}
        isBusy={isBusy}
        onChoose={(evaluation) =>
          evaluate.mutate({ params: { id }, body: { evaluation, revision } })
        }
      />
      {evaluate.isError && <Failed title={words.evaluation.failed} error={evaluate.error} />}
      <CancelSwitch
        canceled={entry.canceled}
        mayChange={mayChange}
        isBusy={isBusy}
        onChange={(isCanceled) => cancel.mutate({ params: { id }, body: { isCanceled, revision } })}
      />
      {cancel.isError && <Failed title={words.cancel.failed} error={cancel.error} />}
    </>
  )
}

function Comments({ entry, notes }: LogEntryDetail) {
  const { comments: words } = useTexts().logEntry
  const add = useAddLogComment()
  return (
    <>
      <CommentList
        notes={notes}
        mayChange={entry.mayChange}
        isBusy={add.isPending}
        onAdd={(text, added) =>
          add.mutate({ params: { id: entry.id }, body: { text } }, { onSuccess: added })
        }
      />
      {add.isError && <Failed title={words.failed} error={add.error} />}
    </>
  )
}

function FollowUps({ entry, followUps }: LogEntryDetail) {
  const { followUps: words } = useTexts().logEntry
  const add = useAddFollowUp()
  const change = useChangeFollowUp()
  const failed = add.error ?? change.error
  return (
    <>
      <FollowUpList
        followUps={followUps}
        mayChange={entry.mayChange}
        isBusy={add.isPending}
        onAdd={(body, added) =>
          add.mutate({ params: { id: entry.id }, body }, { onSuccess: added })
        }
        onChange={(id, body) => change.mutate({ params: { id }, body })}
      />
      {failed && <Failed title={words.failed} error={failed} />}
    </>
  )
}
