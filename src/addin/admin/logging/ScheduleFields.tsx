import { Disclosure } from '../../taskpane/components/Disclosure.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { MOST_MESSAGES, MOST_MINUTES } from './source-entries.ts'
import { TextField } from '../components/TextField.tsx'

interface Schedule {
  everyMinutes: string
  batchSize: string
}

interface Props {
  entries: Schedule
  faults: ReadonlySet<string>
  onType: (typed: Partial<Schedule>) => void
}

/** How often and how much at a time; out of the way, and open where something is wrong. */
export function ScheduleFields({ entries, faults, onType }: Props) {
  const { mailbox: words } = useAdminTexts().loggingSetup
  const { number } = useWords()
  const isFaulty = faults.has('everyMinutes') || faults.has('batchSize')
  const range = (most: number) => words.range(number(1), number(most))
  return (
    <Disclosure key={String(isFaulty)} label={words.advanced} startsOpen={isFaulty}>
      <Stack>
        <TextField
          label={words.everyMinutes}
          value={entries.everyMinutes}
          fault={faults.has('everyMinutes') ? range(MOST_MINUTES) : undefined}
          onType={(everyMinutes) => onType({ everyMinutes })}
          maxLength={5}
        />
        <TextField
          label={words.batchSize}
          value={entries.batchSize}
          fault={faults.has('batchSize') ? range(MOST_MESSAGES) : undefined}
          onType={(batchSize) => onType({ batchSize })}
          maxLength={5}
        />
      </Stack>
    </Disclosure>
  )
}
