import { Button, makeStyles, Text } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ExpiryNote } from './ExpiryNote.tsx'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  credential: NonNullable<Logging['credential']>
  onReplace: () => void
}

/** What was given and until when it holds; what it is cannot be seen again. */
export function CredentialGiven({ credential, onReplace }: Props) {
  const styles = useStyles()
  const { credential: words } = useAdminTexts().loggingSetup
  const { at, day } = useWords()
  const { kind, setAt, expiresAt, thumbprint } = credential
  return (
    <Stack>
      <Text>
        {words.given[kind](at(setAt))} {expiresAt !== null && words.expires(day(expiresAt))}
      </Text>
      <ExpiryNote credential={credential} />
      {thumbprint !== null && (
        <Text>
          {words.thumbprint}: <code>{thumbprint}</code>
        </Text>
      )}
      <Button className={styles.button} onClick={onReplace}>
        {words.replace}
      </Button>
    </Stack>
  )
}
