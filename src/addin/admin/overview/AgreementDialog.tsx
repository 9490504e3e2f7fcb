import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Agreement } from './Agreement.tsx'
import { AGREEMENT_WORDING } from './wording.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface Props {
  /** An earlier text was agreed to. */
  isRenewal: boolean
  onAgree: () => void
  onClose: () => void
}

/** Has an administrator read what Follow does, and agree, before it is switched on. */
export function AgreementDialog({ isRenewal, onAgree, onClose }: Props) {
  const styles = useStyles()
  const { agreement: words } = useAdminTexts().overview
  const { common } = useTexts()
  useReturnFocus()
  const [hasAgreed, setHasAgreed] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const agree = () => {
    if (!hasAgreed) return setIsMissing(true)
    onClose()
    onAgree()
  }
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent
            className={styles.content}
            tabIndex={0}
            role="group"
            aria-label={words.title}
          >
            <Text>{isRenewal ? words.again : words.intro}</Text>
            <Agreement />
            <Field {...(isMissing && !hasAgreed && { validationMessage: words.missing })}>
              <Checkbox
                label={words.check}
                checked={hasAgreed}
                onChange={(_event, { checked }) => setHasAgreed(checked === true)}
              />
            </Field>
            <Text size={200}>{words.recorded(AGREEMENT_WORDING)}</Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button appearance="primary" onClick={agree}>
              {words.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
