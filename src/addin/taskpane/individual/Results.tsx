import { Button, mergeClasses } from '@fluentui/react-components'
import type { IndividualRecipient, IndividualSend } from '../../../contract/individual.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import type { RunControls } from './useRunning.ts'
import { usePeopleStyles } from './WhoGetsWhat.tsx'

interface Props {
  send: IndividualSend
  running: RunControls
}

/** What became of each recipient's mail, with what can be done where it did not go. */
export function Results({ send, running }: Props) {
  const styles = usePeopleStyles()
  const { individual: words } = useToolTexts()
  return (
    <ul className={styles.list}>
      {send.recipients.map((recipient) => {
        const { position, name, email, step, failure } = recipient
        return (
          <li key={position} className={styles.person}>
            <span className={styles.name}>{name ?? email ?? position}</span>
            <span className={styles.quiet}>{words.steps[step]}</span>
            {failure && <span className={styles.quiet}>{words.failures[failure]}</span>}
            <Unmeasured recipient={recipient} />
            {failure === 'lost' && send.state === 'open' && !running.isRunning && (
              <div>
                <Button size="small" onClick={() => running.start([position])}>
                  {words.run.again}
                </Button>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Unmeasured({ recipient: { unmeasured } }: { recipient: IndividualRecipient }) {
  const styles = usePeopleStyles()
  const { individual: words } = useToolTexts()
  if (!unmeasured) return null
  return <span className={mergeClasses(styles.quiet)}>{words.unmeasured[unmeasured]}</span>
}
