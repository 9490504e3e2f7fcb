import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FollowPreference } from '../../../contract/recipient.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AskPreference } from './AskPreference.tsx'
import { BulkResult } from './BulkResult.tsx'
import { useBulkRun } from './useBulkRun.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
})

interface Props {
  /** Addresses in the list now. */
  shown: readonly string[]
  selected: ReadonlySet<string>
  onSelected: (selected: ReadonlySet<string>) => void
}

/** What is selected, and what can be done with it; a selection outlives a change of the filter. */
export function SelectionBar({ shown, selected, onSelected }: Props) {
  const styles = useStyles()
  const { contacts: words } = useAdminTexts()
  const { number } = useWords()
  const [asked, setAsked] = useState<FollowPreference>()
  const run = useBulkRun()
  const start = (preference: FollowPreference, reason: string | undefined) => {
    const lines = [...selected].map((address, index) => ({
      line: index + 1,
      address,
      outcome: 'not-sent' as const,
    }))
    run.start(lines, { preference, ...(reason !== undefined && { reason }) })
    onSelected(new Set())
  }
  return (
    <>
      {shown.length + selected.size > 0 && (
        <div className={styles.bar}>
          <SelectAll shown={shown} selected={selected} onSelected={onSelected} />
          {selected.size > 0 && (
            <>
              <Text>{words.people.selected(selected.size, number(selected.size))}</Text>
              <Button onClick={() => setAsked('do-not-allow')}>{words.doNotAllow}</Button>
              <Button onClick={() => setAsked('allow')}>{words.allow}</Button>
              <Button appearance="subtle" onClick={() => onSelected(new Set())}>
                {words.people.clear}
              </Button>
            </>
          )}
        </div>
      )}
      <AskPreference
        preference={asked}
        count={selected.size}
        onConfirm={start}
        onClose={() => setAsked(undefined)}
      />
      {run.lines && <BulkResult run={run} lines={run.lines} closeLabel={words.run.close} />}
    </>
  )
}

function SelectAll({ shown, selected, onSelected }: Props) {
  const { people: words } = useAdminTexts().contacts
  const count = shown.filter((email) => selected.has(email)).length
  const checked = count === shown.length && count > 0 ? true : count > 0 ? 'mixed' : false
  return (
    <Checkbox
      label={words.selectAll}
      disabled={shown.length === 0}
      checked={checked}
      onChange={(_event, change) =>
        onSelected(
          change.checked === true
            ? new Set([...selected, ...shown])
            : new Set([...selected].filter((email) => !shown.includes(email))),
        )
      }
    />
  )
}
