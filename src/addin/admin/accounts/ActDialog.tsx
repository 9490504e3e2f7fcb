import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

interface Props {
  title: string
  /** The word on the button that does it. */
  confirm: string
  failed: string
  /** The change as TanStack Query keeps it. */
  change: { isPending: boolean; isError: boolean; error: unknown }
  /** Why exactly it was refused, where that is known. */
  refusal?: string | undefined
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** One act with everything it takes. Stays open, with what was typed, until it is done. */
export function ActDialog({ title, confirm, change, children, ...rest }: Props) {
  const styles = useStyles()
  const { common } = useTexts()
  useReturnFocus()
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && rest.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {change.isError && <Refused {...rest} error={change.error} />}
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={rest.onClose}>{common.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={change.isPending}
              onClick={rest.onConfirm}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface RefusedProps extends Pick<Props, 'failed' | 'refusal'> {
  error: unknown
}

function Refused({ failed, refusal, error }: RefusedProps) {
  if (refusal === undefined) return <ChangeFailed title={failed} error={error} hasEntries />
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{failed}</MessageBarTitle>
        <Text block>{refusal}</Text>
      </MessageBarBody>
    </MessageBar>
  )
}
