import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { isAddress } from '../files/mail-address.ts'
import type { SubjectActs } from './useSubjectActs.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { maxWidth: '32rem' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Acts on a request that came some other way: hand out, or erase. */
export function SubjectForm({ acts }: { acts: SubjectActs }) {
  const styles = useStyles()
  const { act: words } = useAdminTexts().requests
  const [typed, setTyped] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const email = typed.trim()
  const isBusy = acts.exporting.isPending || acts.erasing.isPending
  const withAddress = (act: (address: string) => void) => {
    if (isBusy) return
    if (isAddress(email)) act(email)
    else setIsMissing(true)
  }
  return (
    <Panel title={words.title}>
      <Text>{words.text}</Text>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          withAddress(acts.export)
        }}
      >
        <Field
          className={styles.field}
          label={words.address}
          required
          {...(isMissing && { validationMessage: words.missing })}
        >
          <Input
            type="email"
            autoComplete="off"
            value={typed}
            onChange={(_event, { value }) => {
              setTyped(value)
              setIsMissing(false)
            }}
          />
        </Field>
        <div className={styles.acts}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {acts.exporting.isPending ? words.exporting : words.export}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => withAddress(acts.askErase)}>
            {acts.erasing.isPending ? words.erasing : words.erase}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
