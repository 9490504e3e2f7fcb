import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { Live } from '../../taskpane/components/Live.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from './ChangeFailed.tsx'
import { useLeaveWarning } from './useLeaveWarning.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface Props {
  isChanged: boolean
  /** The change as TanStack Query keeps it. */
  change: { isPending: boolean; isError: boolean; isSuccess: boolean; error: unknown }
  onSave: () => void
  onDiscard: () => void
}

/** Below a form: saves or discards what was typed, tells what became of it, and guards it. */
export function SaveBar({ isChanged, change, onSave, onDiscard }: Props) {
  const styles = useStyles()
  const { shell } = useAdminTexts()
  useLeaveWarning(isChanged)
  const isSaved = change.isSuccess && !isChanged
  const isIdle = !isChanged || change.isPending
  return (
    <div className={styles.bar}>
      {change.isError && <ChangeFailed title={shell.notSaved} error={change.error} hasEntries />}
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={isIdle} onClick={onSave}>
          {change.isPending ? shell.saving : shell.save}
        </Button>
        <Button disabledFocusable={isIdle} onClick={onDiscard}>
          {shell.discard}
        </Button>
        <Text className={styles.quiet}>{isChanged ? shell.unsaved : isSaved && shell.saved}</Text>
      </div>
      <Live>{isSaved ? shell.saved : ''}</Live>
    </div>
  )
}
