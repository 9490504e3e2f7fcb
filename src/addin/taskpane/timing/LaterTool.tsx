import { Text } from '@fluentui/react-components'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import type { BestTime } from '../../../contract/timing.ts'
import { useBestTime } from '../../client/timing-queries.ts'
import { Failed } from '../components/Failed.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { ByHand } from './ByHand.tsx'
import { HeldUntil } from './HeldUntil.tsx'
import { Suggestion } from './Suggestion.tsx'
import { NotKeptError, useOnlyRecipient, useSetDeliverAt } from './useDelay.ts'
import { OwnTime } from './OwnTime.tsx'
import { ZonePanel } from './ZonePanel.tsx'

/** When the draft is to be delivered: a suggestion by the recipient's clock, or a time of one's own. */
export function LaterTool({ draft }: ToolProps) {
  const only = useOnlyRecipient(draft)
  const email = only.data?.recipient?.email
  const bestTime = useBestTime(email)
  const change = useSetDeliverAt(draft)
  const { zone, suggested } = known(email === undefined ? undefined : bestTime.data)
  const hold = draft.offersDelay ? change.mutate : undefined
  return (
    <Stack>
      <AsItStands draft={draft} zone={zone} change={change} />
      <Suggestion only={only} bestTime={bestTime} isBusy={change.isPending} onTake={hold} />
      {hold ? (
        <OwnTime draft={draft} zone={zone} change={change} />
      ) : (
        <ByHand suggested={suggested} zone={zone} />
      )}
      {email !== undefined && <ZonePanel key={email} email={email} />}
    </Stack>
  )
}

const known = (best: BestTime | undefined) => ({
  zone: best?.zone?.zone,
  suggested: best?.suggestion?.at,
})

function AsItStands({ draft, zone, change }: Parameters<typeof HeldUntil>[0]) {
  const { later: words } = useToolTexts()
  return (
    <Panel title={words.title} icon={<ClockRegular />}>
      <Text>{words.intro}</Text>
      {draft.offersDelay && <HeldUntil draft={draft} zone={zone} change={change} />}
      {change.error && <NotTaken error={change.error} />}
    </Panel>
  )
}

function NotTaken({ error }: { error: Error }) {
  const { now: words } = useToolTexts().later
  if (error instanceof NotKeptError) return <Text role="alert">{words.notKept}</Text>
  return <Failed error={error} title={words.failed} />
}
