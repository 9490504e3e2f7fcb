import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import { SendClockRegular } from '@fluentui/react-icons/svg/send-clock'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Recipient } from '../../../contract/recipient.ts'
import type { Session } from '../../../contract/session.ts'
import { useApi } from '../../client/api-context.ts'
import { isOutdated, prepareDraft } from '../../follow/prepare-draft.action.ts'
import type { HandlerTexts } from '../../locales/en-US/tool-handler.ts'
import type { Draft, FollowMark } from '../../outlook/port.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'

interface Props {
  draft: Draft
  /** Undefined: the draft is not followed. */
  mark: FollowMark | undefined
  /** As they are now; undefined while they are being read. */
  recipients: readonly Recipient[] | undefined
  session: Session
}

/** Where no send handler was seen at work: what that means, what to do now, and whom to ask. */
export function SendHandlerPanel({ draft, mark, recipients, session }: Props) {
  const { handler: words } = useToolTexts()
  const { at } = useWords()
  const missedAt = session.sendHandlerMissedAt
  return (
    <Panel title={words.title} icon={<SendClockRegular />}>
      <Text>{missedAt === null ? words.unknown : words.silent(at(missedAt))}</Text>
      {mark ? (
        <Ready
          draft={draft}
          mark={mark}
          isOutdated={recipients !== undefined && isOutdated(mark, recipients)}
          ownHosts={session.trackingHosts}
        />
      ) : (
        <Text>{words.followFirst}</Text>
      )}
      <Disclosure label={words.admin}>
        <Copyable text={words.adminText} words={words} />
      </Disclosure>
    </Panel>
  )
}

interface ReadyProps {
  draft: Draft
  mark: FollowMark
  isOutdated: boolean
  ownHosts: readonly string[]
}

function Ready({ draft, mark, isOutdated: isOld, ownHosts }: ReadyProps) {
  const { handler: words } = useToolTexts()
  const callApi = useApi()
  const cache = useQueryClient()
  const prepare = useMutation({
    mutationFn: () => prepareDraft({ draft, callApi, mark, ownHosts }),
    // The mark says it now, and the body may have changed.
    onSuccess: () => cache.invalidateQueries({ queryKey: ['draft', draft.id] }),
  })
  const isReady = mark.prepared !== undefined
  const label = isReady ? words.again : words.prepare
  return (
    <>
      {isReady ? <Prepared isOutdated={isOld} /> : <Text>{words.what}</Text>}
      <Button
        appearance={isReady && !isOld ? 'secondary' : 'primary'}
        disabledFocusable={prepare.isPending}
        onClick={() => prepare.mutate()}
      >
        {prepare.isPending ? words.preparing : label}
      </Button>
      {prepare.error && <Failed error={prepare.error} title={words.failed} />}
      {prepare.data && <NotReady text={failureText(prepare.data, words)} title={words.failed} />}
    </>
  )
}

function Prepared({ isOutdated: isOld }: { isOutdated: boolean }) {
  const { handler: words } = useToolTexts()
  return (
    <MessageBar layout="multiline" intent={isOld ? 'warning' : 'success'}>
      <MessageBarBody>
        <MessageBarTitle>{isOld ? words.outdated : words.ready}</MessageBarTitle>
        <Text block>{isOld ? words.outdatedText : words.readyText}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}

/** Undefined where the draft is ready, whatever became of its links. */
const failureText = (outcome: string, { failedText }: HandlerTexts): string | undefined =>
  (failedText as Readonly<Record<string, string>>)[outcome]

function NotReady({ text, title }: { text: string | undefined; title: string }) {
  if (text === undefined) return null
  return (
    <MessageBar layout="multiline" intent="error">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Text block>{text}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}

function Copyable({ text, words }: { text: string; words: HandlerTexts }) {
  const shown = useRef<HTMLParagraphElement>(null)
  const [done, setDone] = useState<'copied' | 'selected'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone('copied')
    } catch {
      // Outlook's frame may forbid it.
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
      setDone('selected')
    }
  }
  return (
    <>
      <p ref={shown}>{text}</p>
      <Button size="small" onClick={() => void copy()}>
        {done === 'copied' ? words.copied : words.copy}
      </Button>
      {done === 'selected' && (
        <Text block size={200} role="status">
          {words.selected}
        </Text>
      )}
    </>
  )
}
