import { Button, Text } from '@fluentui/react-components'
import type { IndividualSend } from '../../../contract/individual.ts'
import { progressOf, untidied } from '../../individual/progress.ts'
import { Live } from '../components/Live.tsx'
import { Stack } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import type { RunControls } from './useRunning.ts'

interface Props {
  send: IndividualSend
  running: RunControls
}

/** How far the copies in Sent Items are put away; nothing where that was not chosen, or is not yet due. */
export function Tidying({ send, running }: Props) {
  const { tidy: words } = useToolTexts().individual
  const { number } = useWords()
  const { isRunning, isTidying, tidy } = running
  if (!send.tidies || isRunning || isGoingOn(send) || progressOf(send).sent === 0) return null
  const { length: left } = untidied(send)
  if (left === 0) return <Said text={words.done} />
  if (isTidying) return <Said text={words.moving(number(left))} />
  return (
    <Stack isTight>
      <Said text={words.left(number(left), left === 1)} />
      <div>
        <Button size="small" onClick={tidy}>
          {words.again}
        </Button>
      </div>
    </Stack>
  )
}

/** Mails come first: as long as there is one to be sent, copies are nobody's concern. */
const isGoingOn = ({ recipients }: IndividualSend): boolean =>
  recipients.some(({ step }) => step === 'planned' || step === 'drafted' || step === 'sending')

function Said({ text }: { text: string }) {
  return (
    <>
      <Text>{text}</Text>
      <Live>{text}</Live>
    </>
  )
}
