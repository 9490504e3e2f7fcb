import { Button, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { LogEntry } from '../../../contract/log.ts'
import { useCreateOpportunity } from '../../client/log-mutations.ts'
import { Failed } from '../components/Failed.tsx'
import { useTexts } from '../TextsContext.ts'
import { useNoteStyles } from './note-styles.ts'
import { OpportunityForm } from './OpportunityForm.tsx'

/** The opportunity made of an entry; else the way to make one, or why none can be made. */
export function EntryOpportunity({ entry }: { entry: LogEntry }) {
  const styles = useNoteStyles()
  const { logEntry } = useTexts()
  const { opportunity: words, stages } = logEntry
  const create = useCreateOpportunity()
  const [isOpen, setIsOpen] = useState(false)
  if (entry.opportunity) {
    const { name, stage } = entry.opportunity
    return (
      <Text>
        {name} ({stages[stage]})
      </Text>
    )
  }
  if (!entry.mayBecomeOpportunity) {
    return <Text>{entry.canceled ? words.obstacle.canceled : words.obstacle.blocked}</Text>
  }
  if (!entry.mayChange) return <Text>{words.none}</Text>
  return (
    <>
      {create.isError && <Failed title={words.failed} error={create.error} />}
      {isOpen ? (
        <OpportunityForm
          start={{ name: entry.subject }}
          submit={words.create}
          isBusy={create.isPending}
          onSubmit={(body) => create.mutate({ params: { id: entry.id }, body })}
          onCancel={() => setIsOpen(false)}
        />
      ) : (
        <Button className={styles.button} onClick={() => setIsOpen(true)}>
          {words.begin}
        </Button>
      )}
    </>
  )
}
