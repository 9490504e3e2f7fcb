import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { Failed } from '../../taskpane/components/Failed.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import type { SignInWindow } from './useSignInWindow.ts'

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  spinner: { justifyContent: 'flex-start', columnGap: tokens.spacingHorizontalS },
})

interface Props {
  account: Logging['account']
  signIn: SignInWindow
}

/** The way to sign in as the logging account, and how that stands. */
export function SignInPanel({ account, signIn }: Props) {
  const styles = useStyles()
  const { account: words } = useAdminTexts().loggingSetup
  return (
    <Stack>
      <Button
        className={styles.button}
        appearance={account ? 'secondary' : 'primary'}
        disabledFocusable={signIn.isBeginning}
        onClick={signIn.open}
      >
        {account ? words.renew : words.open}
      </Button>
      <SignInProgress signIn={signIn} />
      <Live>
        {account && signIn.state === 'idle' ? words.who(account.name, account.email) : ''}
      </Live>
    </Stack>
  )
}

/** What is waited for, and what stands in the way of it. */
export function SignInProgress({ signIn }: { signIn: SignInWindow }) {
  const styles = useStyles()
  const { account: words } = useAdminTexts().loggingSetup
  const { state, url, error } = signIn
  return (
    <>
      {state === 'waiting' && (
        <Spinner className={styles.spinner} size="tiny" label={words.waiting} />
      )}
      {state === 'blocked' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.blocked}{' '}
            <Link href={url} target="_blank" rel="noopener noreferrer" inline>
              {words.link}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {state === 'expired' && <Text role="alert">{words.expired}</Text>}
      {error !== null && error !== undefined && <Failed error={error} title={words.failed} />}
    </>
  )
}
