import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useFollowUps } from '../../client/log-queries.ts'
import { BackBar } from '../components/BackBar.tsx'
import { Stack } from '../components/Panel.tsx'
import { FollowedMail } from '../mail/FollowedMail.tsx'
import { useNow } from '../useNow.ts'
import { useWords } from '../useWords.ts'
import { DecideList } from './DecideList.tsx'
import { FollowUps } from './FollowUps.tsx'
import { wholeLog, type LogChoice } from './log-choice.ts'
import { LogEntryView } from './LogEntryView.tsx'
import { LogList } from './LogList.tsx'
import { isOverdue } from './overdue.ts'
import { useOwnQuarantine } from './useOwnQuarantine.ts'

type Part = 'entries' | 'decide' | 'follow-ups'

/** What is shown in full: a log entry by its id, or a followed mail by its key. */
type Detail = { entry: string } | { follow: string }

/** The own interaction log: entries, what waits for a decision, and what is to be done. */
export function LogView() {
  const { entry: words } = useWords().texts.log
  const [part, setPart] = useState<Part>('entries')
  const [choice, setChoice] = useState<LogChoice>(wholeLog)
  const [detail, setDetail] = useState<Detail>()
  const lastEntry = useRef<string>(undefined)
  const open = (id: string) => {
    lastEntry.current = id
    setDetail({ entry: id })
  }
  if (detail === undefined) {
    return (
      <Parts part={part} onPart={setPart}>
        {part === 'entries' && (
          <LogList
            choice={choice}
            onChoice={setChoice}
            onOpen={open}
            cameFrom={lastEntry.current}
          />
        )}
        {part === 'follow-ups' && <FollowUps onOpen={open} />}
      </Parts>
    )
  }
  return (
    <Stack>
      <BackBar label={words.back} onBack={() => setDetail(undefined)} />
      {'follow' in detail ? (
        <FollowedMail followKey={detail.follow} />
      ) : (
        <LogEntryView
          id={detail.entry}
          onOpenFollow={(key) => setDetail({ follow: key })}
          onOpenEntry={open}
          onContact={(contact) => {
            setChoice({ ...wholeLog, contact })
            setPart('entries')
            setDetail(undefined)
          }}
        />
      )}
    </Stack>
  )
}

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } })

interface PartsProps {
  part: Part
  onPart: (part: Part) => void
  children: React.ReactNode
}

/** The parts of the log, with how much there is to do in them; `decide` is shown by itself. */
function Parts({ part, onPart, children }: PartsProps) {
  const styles = useStyles()
  const { texts, number } = useWords()
  const { views: words } = texts.log
  const waiting = useOwnQuarantine()
  const late = useLate()
  const total = waiting.data?.pages[0]?.total ?? 0
  return (
    <Stack>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={words.label}
        selectedValue={part}
        onTabSelect={(_event, { value }) => onPart(value as Part)}
      >
        <PartTab name="entries" isShown={part === 'entries'} label={words.entries} />
        <PartTab name="decide" isShown={part === 'decide'} label={words.decide(number(total))} />
        <PartTab
          name="follow-ups"
          isShown={part === 'follow-ups'}
          label={late > 0 ? words.followUpsDue(number(late)) : words.followUps}
        />
      </TabList>
      <div role="tabpanel" id={`log-panel-${part}`} aria-labelledby={`log-tab-${part}`}>
        {part === 'decide' ? <DecideList query={waiting} /> : children}
      </div>
    </Stack>
  )
}

/** How many follow-ups are overdue, as far as is known. */
function useLate(): number {
  const now = useNow()
  const { data } = useFollowUps('open')
  return data?.items.filter((one) => isOverdue(one, now)).length ?? 0
}

interface TabProps {
  name: Part
  isShown: boolean
  label: string
}

// Only the shown part exists, so only its tab can point at a panel.
function PartTab({ name, isShown, label }: TabProps) {
  return (
    <Tab value={name} id={`log-tab-${name}`} aria-controls={isShown ? `log-panel-${name}` : ''}>
      {label}
    </Tab>
  )
}
