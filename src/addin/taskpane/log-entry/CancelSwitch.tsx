import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { useId } from 'react'
import type { LogEntry } from '../../../contract/log.ts'
import { useWords } from '../useWords.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
  quiet: { maxWidth: '70ch', color: tokens.colorNeutralForeground3 },
})

interface Props {
  canceled: LogEntry['canceled']
  mayChange: boolean
  isBusy: boolean
  onChange: (isCanceled: boolean) => void
}

/** Takes an entry out of what counts, or back; says who did and when. */
export function CancelSwitch({ canceled, mayChange, isBusy, onChange }: Props) {
  const styles = useStyles()
  const { texts, at } = useWords()
  const { cancel: words } = texts.logEntry
  const hint = useId()
  return (
    <div className={styles.root}>
      {canceled && (
        <Text>
          {canceled.by === null
            ? words.canceled(at(canceled.at))
            : words.canceledBy(canceled.by, at(canceled.at))}
        </Text>
      )}
      {mayChange && (
        <>
          <Button
            className={styles.button}
            icon={canceled ? <ArrowUndoRegular /> : <DismissCircleRegular />}
            disabledFocusable={isBusy}
            aria-describedby={hint}
            onClick={() => onChange(canceled === null)}
          >
            {canceled ? words.restore : words.cancel}
          </Button>
          <Text id={hint} size={200} className={styles.quiet}>
            {words.hint}
          </Text>
        </>
      )}
    </div>
  )
}
