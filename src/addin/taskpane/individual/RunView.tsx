import { ProgressBar, Text } from '@fluentui/react-components'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { useEffect } from 'react'
import type { IndividualSend } from '../../../contract/individual.ts'
import { progressOf } from '../../individual/progress.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Live } from '../components/Live.tsx'
import { Panel, Stack } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { Ended } from './Ended.tsx'
import { Results } from './Results.tsx'
import { RunActs } from './RunActs.tsx'
import { RunTrouble } from './RunTrouble.tsx'
import { Tidying } from './Tidying.tsx'
import { useRunning } from './useRunning.ts'

interface Props {
  /** As it was when it was opened. */
  planned: IndividualSend
  /** It was just planned; what is found again waits for a word. */
  startsNow: boolean
  onDone: () => void
}

/** An individual send under way: how far it is, and what can be done about it. */
export function RunView({ planned, startsNow, onDone }: Props) {
  const { run: words } = useToolTexts().individual
  const running = useRunning(planned.id)
  const send = running.send ?? planned
  const { start, isRunning, result } = running
  const hasFailed = progressOf(send).failed > 0
  const isFresh = !isRunning && !result && !running.send
  useEffect(() => {
    if (startsNow && isFresh) start()
  }, [startsNow, isFresh, start])
  return (
    <Panel title={words.title} icon={<PeopleRegular />}>
      <Stack>
        <Text weight="semibold">{send.subject}</Text>
        <Far send={send} />
        {send.state === 'open' ? (
          <>
            <RunTrouble running={running} />
            <RunActs send={send} running={running} onDone={onDone} />
          </>
        ) : (
          <Ended send={send} onDone={onDone} />
        )}
        <Tidying send={send} running={running} />
        {/* Opens by itself as soon as there is something that failed. */}
        <Disclosure key={String(hasFailed)} label={words.results} startsOpen={hasFailed}>
          <Results send={send} running={running} />
        </Disclosure>
      </Stack>
    </Panel>
  )
}

function Far({ send }: { send: IndividualSend }) {
  const { run: words } = useToolTexts().individual
  const { number } = useWords()
  const { sent, failed, leftOut, total } = progressOf(send)
  const text = [
    words.progress(number(sent), number(total)),
    ...(failed > 0 ? [words.failed(number(failed))] : []),
    ...(leftOut > 0 ? [words.leftOut(number(leftOut))] : []),
  ].join(' · ')
  return (
    <Stack isTight>
      <ProgressBar
        aria-label={words.title}
        value={sent}
        max={Math.max(total, 1)}
        thickness="large"
        {...(failed > 0 && { color: 'warning' as const })}
      />
      <Text>{text}</Text>
      <Live>{text}</Live>
    </Stack>
  )
}
