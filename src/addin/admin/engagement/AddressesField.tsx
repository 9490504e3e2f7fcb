import { Field, makeStyles, Textarea } from '@fluentui/react-components'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { MailboxChoice } from './useMailboxChoice.ts'

const useStyles = makeStyles({ field: { maxWidth: '40rem' } })

/** Many addresses, one on each line, with how many they are and what is wrong with them. */
export function AddressesField({ choice }: { choice: MailboxChoice }) {
  const styles = useStyles()
  const { mailboxes: words } = useAdminTexts().engagementSetup
  const { number } = useWords()
  const { text, type, fault, targets } = choice
  return (
    <Field
      className={styles.field}
      label={words.field}
      hint={`${words.hint} ${words.typed(targets.length, number(targets.length))}`}
      required
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Textarea
        rows={8}
        resize="vertical"
        spellCheck={false}
        value={text}
        onChange={(_event, { value }) => type(value)}
      />
    </Field>
  )
}
