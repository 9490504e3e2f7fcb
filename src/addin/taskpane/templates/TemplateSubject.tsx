import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Failed } from '../components/Failed.tsx'
import { Live } from '../components/Live.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import type { useDraftSubject } from './useDraftSubject.ts'

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalXS,
  },
  button: { alignSelf: 'flex-start' },
})

interface Props {
  /** The template's, filled in. */
  subject: string
  state: ReturnType<typeof useDraftSubject>
  onTake: () => void
}

/** A template's subject: what the mail has instead, and the way to take it and to take it back. */
export function TemplateSubject({ subject, state, onTake }: Props) {
  const styles = useStyles()
  const { subject: words } = useToolTexts().template.insert
  const { current, change, isFree, error } = state
  if (current === undefined) return null
  const kept = isFree ? words.free : words.stays(current)
  const told = change ? words.taken(change.before) : current === subject ? words.same : ''
  return (
    <div className={styles.stack}>
      <Field label={words.label} hint={told || kept}>
        <Input value={subject} readOnly />
      </Field>
      <ThereAndBack isThere={isFree || told !== ''} state={state} onTake={onTake} />
      <Live>{told}</Live>
      {error && <Failed error={error} title={words.failed} />}
    </div>
  )
}

/** One button for both ways, so that it keeps the focus. */
function ThereAndBack({ isThere, state, onTake }: Omit<Props, 'subject'> & { isThere: boolean }) {
  const styles = useStyles()
  const { subject: words } = useToolTexts().template.insert
  const { change, undo, isBusy } = state
  if (!change && isThere) return null
  return (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={isBusy}
      onClick={change ? undo : onTake}
    >
      {change ? words.undo : words.take}
    </Button>
  )
}
