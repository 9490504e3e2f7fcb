import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { AddressFault } from '../../../contract/address-check.ts'
import {
  useFurtherAddresses,
  useSetFurtherAddresses,
} from '../../client/admin-queries-addresses.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { areAddresses, filledLines } from '../files/text-lines.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface Props {
  fault: AddressFault
  onClose: () => void
}

/** Further addresses of the person whose address is faulty. */
export function AddressDialog({ fault, onClose }: Props) {
  const styles = useStyles()
  const { dialog: words } = useAdminTexts().loggingSetup.addresses
  const { common } = useTexts()
  useReturnFocus()
  const held = useFurtherAddresses(fault)
  const change = useSetFurtherAddresses(fault)
  const [typed, setTyped] = useState<string>()
  const [isFaulty, setIsFaulty] = useState(false)
  const text = typed ?? held.data?.addresses.join('\n') ?? ''
  const save = () => {
    const addresses = filledLines(text)
    setIsFaulty(!areAddresses(addresses))
    if (areAddresses(addresses)) change.mutate(addresses, { onSuccess: onClose })
  }
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(fault.name ?? fault.email)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{words.text}</Text>
            <AsyncContent query={held} label={words.label}>
              {() => (
                <Field label={words.field} {...(isFaulty && { validationMessage: words.fault })}>
                  <Textarea
                    rows={5}
                    value={text}
                    onChange={(_event, { value }) => setTyped(value)}
                  />
                </Field>
              )}
            </AsyncContent>
            {change.isError && <Failed error={change.error} title={words.failed} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!held.data || change.isPending}
              onClick={save}
            >
              {words.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
