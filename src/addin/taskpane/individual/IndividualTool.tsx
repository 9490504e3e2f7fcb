import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { Button, Text } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndividualSend } from '../../../contract/individual.ts'
import { progressOf, untidied } from '../../individual/progress.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import {
  individualKeys,
  useIndividualSends,
  useOwnDraft,
  type OwnDraft,
} from './individual-queries.ts'
import { Review } from './Review.tsx'
import { RunView } from './RunView.tsx'

interface Shown {
  send: IndividualSend
  /** It was planned a moment ago. */
  startsNow: boolean
}

/** A mail of their own for each recipient of the draft. */
export function IndividualTool(props: ToolProps) {
  const { individual: words } = useToolTexts()
  const sends = useIndividualSends()
  const own = useOwnDraft(props.draft)
  const [shown, setShown] = useState<Shown>()
  const cache = useQueryClient()
  if (shown) {
    const onDone = () => {
      void cache.invalidateQueries({ queryKey: individualKeys.sends })
      props.onDone()
    }
    const { send, startsNow } = shown
    return <RunView key={send.id} planned={send} startsNow={startsNow} onDone={onDone} />
  }
  return (
    <Panel title={words.title} icon={<PeopleRegular />}>
      <AsyncContent query={sends} label={words.loading}>
        {(known) => (
          <AsyncContent query={own} label={words.loading}>
            {(draft) => <Begin {...props} draftFacts={draft} known={known} onShow={setShown} />}
          </AsyncContent>
        )}
      </AsyncContent>
    </Panel>
  )
}

interface BeginProps extends ToolProps {
  draftFacts: OwnDraft
  known: readonly IndividualSend[]
  onShow: (shown: Shown) => void
}

/** What was begun with this very draft is gone on with; anything else can be looked at. */
function Begin({ known, onShow, draftFacts, ...props }: BeginProps) {
  const open = known.filter(({ state }) => state === 'open')
  const unfinished = known.filter((send) => send.state === 'open' || untidied(send).length > 0)
  const same = open.filter(({ draftId }) => draftId === draftFacts.id)
  return (
    <Stack>
      <Unfinished sends={unfinished} onShow={(send) => onShow({ send, startsNow: false })} />
      {same.length === 0 && (
        <Review
          {...props}
          draftFacts={draftFacts}
          onPlanned={(send) => onShow({ send, startsNow: true })}
        />
      )}
    </Stack>
  )
}

interface UnfinishedProps {
  sends: readonly IndividualSend[]
  onShow: (send: IndividualSend) => void
}

function Unfinished({ sends, onShow }: UnfinishedProps) {
  const { unfinished, tidy } = useToolTexts().individual
  const { number } = useWords()
  if (sends.length === 0) return null
  return (
    <Stack isTight>
      <Text weight="semibold">{unfinished.title}</Text>
      {sends.map((send) => {
        const { sent, total } = progressOf(send)
        const { length: left } = untidied(send)
        const subject = send.subject || unfinished.noSubject
        const line =
          send.state === 'open'
            ? unfinished.line(subject, number(sent), number(total))
            : tidy.unfinished(subject, tidy.left(number(left), left === 1))
        return (
          <Stack key={send.id} isTight>
            <Text>{line}</Text>
            <div>
              <Button size="small" onClick={() => onShow(send)}>
                {unfinished.open}
              </Button>
            </div>
          </Stack>
        )
      })}
    </Stack>
  )
}
