import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm'
import type { RecipientCheck } from '../../../contract/recipient.ts'
import type { Reminder } from '../../../contract/reminder.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Failed } from '../components/Failed.tsx'
import { Live } from '../components/Live.tsx'
import { Panel } from '../components/Panel.tsx'
import { FollowFirst } from '../compose/FollowFirst.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { KindHint, ReminderForm } from './ReminderForm.tsx'
import { ReminderStanding } from './ReminderStanding.tsx'
import { NotNotedError, useDraftReminder } from './useDraftReminder.ts'

/** The draft's reminder: set, changed and removed. */
export function ReminderTool(props: ToolProps) {
  const { reminder: words } = useToolTexts()
  const { draft, follow } = props
  const set = useDraftReminder(draft, follow.own?.key)
  const { noted, id, reminder } = set
  return (
    <Panel title={words.title} icon={<ClockAlarmRegular />}>
      <Text>{words.intro}</Text>
      <AsyncContent query={noted} label={words.title} lines={4}>
        {() =>
          id === undefined ? (
            <Editor {...props} set={set} />
          ) : (
            <AsyncContent query={reminder} label={words.title} lines={4}>
              {() => <Editor {...props} set={set} />}
            </AsyncContent>
          )
        }
      </AsyncContent>
    </Panel>
  )
}

type DraftReminder = ReturnType<typeof useDraftReminder>

function Editor({ follow, check, set }: ToolProps & { set: DraftReminder }) {
  const { reminder: words } = useToolTexts()
  const { known, save, drop } = set
  const isBusy = save.isPending || drop.isPending
  const warns = known === undefined && follow.own === undefined
  return (
    <>
      {known && (
        <ReminderStanding reminder={known} follow={isMendable(known) ? follow : undefined} />
      )}
      <ReminderForm
        key={known?.id ?? 'new'}
        set={known}
        isBusy={isBusy}
        onSave={(wanted) => save.mutate(wanted)}
        hint={(kind) => (
          <>
            {kind === 'not-opened-by' && isHardToSee(check) && (
              <KindHint>{words.hardToSee}</KindHint>
            )}
            {kind !== 'anyway' && warns && (
              <FollowFirst follow={follow} warning={words.warnings['not-followed']} />
            )}
          </>
        )}
        acts={
          known && (
            <Button disabledFocusable={isBusy} onClick={() => drop.mutate()}>
              {words.remove}
            </Button>
          )
        }
      />
      <Outcome set={set} />
    </>
  )
}

/** Following the draft would show what it waits for. */
const isMendable = ({ gap }: Reminder): boolean => gap === 'not-followed' || gap === 'unfollowed'

/** At one of the companies addressed, an open may go unseen. */
const isHardToSee = (check: RecipientCheck | undefined): boolean =>
  check?.measurability.some(({ opens }) => opens === 'fetched-ahead' || opens === 'not-loaded') ===
  true

function Outcome({ set: { save, drop } }: { set: DraftReminder }) {
  const { reminder: words } = useToolTexts()
  const error = save.error ?? drop.error
  if (error instanceof NotNotedError) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.notNoted}</MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <>
      {error && <Failed error={error} title={words.failed} />}
      <Live>{said(save.isSuccess, drop.isSuccess, words)}</Live>
    </>
  )
}

function said(
  isSaved: boolean,
  isRemoved: boolean,
  words: { saved: string; removed: string },
): string {
  if (isRemoved) return words.removed
  return isSaved ? words.saved : ''
}
