import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { QuarantinedMessage } from '../../../contract/quarantine.ts'
import { useDecideQuarantined } from '../../client/log-mutations.ts'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { People } from '../../taskpane/quarantine/People.tsx'
import { QuarantineActs } from '../../taskpane/quarantine/QuarantineActs.tsx'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface Props {
  message: QuarantinedMessage
  /** How many messages the decision settled; 0: it waits on. */
  onDecided: (settled: number) => void
  onClose: () => void
}

/** Decides one message, by the same forms as in the pane. */
export function DecisionDialog({ message, onDecided, onClose }: Props) {
  const styles = useStyles()
  const { quarantine: words } = useAdminTexts()
  const { common, log } = useTexts()
  useReturnFocus()
  const change = useDecideQuarantined()
  const deciding = {
    isBusy: change.isPending,
    error: change.error,
    decide: (body: Parameters<typeof change.mutate>[0]['body']) =>
      change.mutate(
        { params: { id: message.id }, body },
        { onSuccess: ({ settled }) => onDecided(settled) },
      ),
  }
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.dialogTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text weight="semibold">{message.subject ?? words.hidden}</Text>
            <Text>{log.reasons.long[message.reason]}</Text>
            <People participants={message.participants} />
            <QuarantineActs message={message} deciding={deciding} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{common.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
