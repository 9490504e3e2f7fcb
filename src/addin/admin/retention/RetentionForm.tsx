import { useState } from 'react'
import type { Retention } from '../../../contract/organisation.ts'
import { useSetRetention } from '../../client/admin-queries.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import type { Question } from '../../taskpane/components/ConfirmDialog.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useNow } from '../../taskpane/useNow.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { SaveBar } from '../components/SaveBar.tsx'
import { useEntries } from '../components/useEntries.ts'
import { PeriodField } from './PeriodField.tsx'
import {
  daysOf,
  entriesOf,
  PERIODS,
  retentionFaults,
  shortened,
  type RetentionEntries,
} from './retention-entries.ts'

/** All periods, saved together; asks before anything is removed that was to be kept. */
export function RetentionForm({ retention }: { retention: Retention }) {
  const words = useAdminTexts().retention
  const change = useSetRetention()
  const [isAsking, setIsAsking] = useState(false)
  const [isChecked, setIsChecked] = useState(false)
  const { value, isChanged, change: type, discard } = useEntries(entriesOf(retention))
  const question = useQuestion(retention, value)
  const faults = retentionFaults(value)
  const save = () =>
    change.mutate({ body: requestOf(value, retention.revision) }, { onSuccess: discard })
  const check = () => {
    const isFaulty = Object.keys(faults).length > 0
    setIsChecked(isFaulty)
    if (isFaulty) return
    if (question) setIsAsking(true)
    else save()
  }
  return (
    <Panel title={words.title}>
      {PERIODS.map((period) => (
        <PeriodField
          key={period}
          period={period}
          entry={value[period]}
          fault={isChecked ? faults[period] : undefined}
          onType={(entry) => type({ [period]: entry })}
        />
      ))}
      <SaveBar isChanged={isChanged} change={change} onSave={check} onDiscard={discard} />
      <Confirm
        question={isAsking ? question : undefined}
        onConfirm={save}
        onClose={() => setIsAsking(false)}
      />
    </Panel>
  )
}

const requestOf = (entries: RetentionEntries, revision: number) => ({
  hitDays: daysOf(entries.hitDays) ?? null,
  interactionDays: daysOf(entries.interactionDays) ?? null,
  followedEmailDays: daysOf(entries.followedEmailDays) ?? null,
  logDays: daysOf(entries.logDays) ?? null,
  quarantineDays: daysOf(entries.quarantineDays) ?? null,
  revision,
})

const DAY_MS = 86_400_000

/** From which day back what is removed; undefined while nothing becomes shorter. */
function useQuestion(held: Retention, entries: RetentionEntries): Question | undefined {
  const { question: words } = useAdminTexts().retention
  const { day } = useWords()
  const now = useNow()
  const periods = shortened(held, entries)
  if (periods.length === 0) return undefined
  const losses = periods.map((period) => {
    const since = new Date(now.getTime() - (daysOf(entries[period]) ?? 0) * DAY_MS)
    return words.loss[period](day(since.toISOString()))
  })
  return { title: words.title, text: [...losses, words.final].join(' '), confirm: words.confirm }
}
