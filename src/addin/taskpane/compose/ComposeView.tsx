import { lazy, Suspense, useState } from 'react'
import type { CheckedRecipient, Recipient } from '../../../contract/recipient.ts'
import type { Session } from '../../../contract/session.ts'
import { useRecipientCheck, useSession } from '../../client/queries.ts'
import type { Draft } from '../../outlook/port.ts'
import { BackBar } from '../components/BackBar.tsx'
import { Failed } from '../components/Failed.tsx'
import { Loading } from '../components/Loading.tsx'
import { Stack } from '../components/Panel.tsx'
import { ContactSection } from '../contact/ContactSection.tsx'
import { useTexts } from '../TextsContext.ts'
import { checkedRecipients } from './checked-recipients.ts'
import { DraftPanels } from './DraftPanels.tsx'
import { standing } from './standing.ts'
import { OpenedTool } from './OpenedTool.tsx'
import type { ToolName, ToolProps } from './tool.ts'
import { ToolsPanel } from './ToolsPanel.tsx'
import { useDraftFollow } from './useDraftFollow.ts'
import { useDraftRecipients } from './useDraftRecipients.ts'
import { useDraftWatch } from './useDraftWatch.ts'
import { useQueuedParts } from './useQueuedParts.ts'
import { useSeen } from './useSeen.ts'

/** Beside a mail that is being written: the switch, who gets it, and what will be seen of it. */
export function ComposeView({ draft }: { draft: Draft }) {
  const { compose } = useTexts()
  const session = useSession()
  const recipients = useDraftRecipients(draft)
  const follow = useDraftFollow(draft)
  const check = useRecipientCheck(recipients.data, follow.asks)
  const seen = useSeen(draft, session.data?.trackingHosts)
  const [opened, setOpened] = useState<CheckedRecipient>()
  const [cameFrom, setCameFrom] = useState<string>()
  const [tool, setTool] = useState<OpenTool>({ isOpen: false })
  useDraftWatch(draft, { recipients: recipients.data, mark: follow.mark })
  useQueuedParts(draft, { follow, check })

  if (follow.readError) {
    const { readError, readAgain } = follow
    return <Failed error={readError} title={compose.draftFailed} onRetry={readAgain} />
  }
  if (!follow.mark) return <Loading label={compose.state.reading} lines={4} />
  if (opened) return <OpenedRecipient recipient={opened} onBack={() => setOpened(undefined)} />

  const parts = { draft, follow, check: check.data, session: session.data }
  if (tool.isOpen) {
    const leave = () => setTool({ ...tool, isOpen: false })
    return <OpenedTool name={tool.name} {...parts} onDone={leave} />
  }

  const stands = standing(follow.mark, {
    session: session.data,
    check: check.data,
    isPlainText: seen.data && seen.data.outcome === 'plain-text',
  })
  const queries = [session, recipients, check, seen]
  return (
    <DraftPanels
      follow={follow}
      standing={stands}
      session={session.data}
      recipients={checkedRecipients(recipients, check)}
      seen={seen}
      tools={
        <ToolsPanel
          {...parts}
          cameFrom={tool.name}
          onOpen={(name) => setTool({ isOpen: true, name })}
        />
      }
      handler={<UnseenHandler {...parts} recipients={recipients.data} />}
      cameFrom={cameFrom}
      onCheckAgain={() => queries.forEach((query) => void query.refetch())}
      onOpen={(recipient) => {
        setOpened(recipient)
        setCameFrom(recipient.email)
      }}
    />
  )
}

/** Only few need it. */
const SendHandlerPanel = lazy(async () => ({
  default: (await import('./SendHandlerPanel.tsx')).SendHandlerPanel,
}))

/** The send handler was seen at work, and no later mail went out without it. */
const isHandled = ({ sendHandlerLastRunAt: ran, sendHandlerMissedAt: missed }: Session): boolean =>
  ran !== null && (missed === null || missed <= ran)

interface HandlerProps extends Omit<ToolProps, 'onDone'> {
  recipients: readonly Recipient[] | undefined
}

function UnseenHandler({ draft, follow, session, recipients }: HandlerProps) {
  if (!session || isHandled(session)) return null
  const mark = follow.mark === 'on' ? follow.own : undefined
  return (
    <Suspense fallback={null}>
      <SendHandlerPanel draft={draft} mark={mark} recipients={recipients} session={session} />
    </Suspense>
  )
}

/** The tool that is shown, or was shown last. */
type OpenTool = { isOpen: true; name: ToolName } | { isOpen: false; name?: ToolName }

interface OpenedProps {
  recipient: CheckedRecipient
  onBack: () => void
}

/** A recipient as a contact; the draft is looked after meanwhile. */
function OpenedRecipient({ recipient: { email, name }, onBack }: OpenedProps) {
  const { recipients } = useTexts().compose
  return (
    <Stack>
      <BackBar label={recipients.back} onBack={onBack} />
      <ContactSection person={{ email, name: name ?? email }} />
    </Stack>
  )
}
