import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { Logging } from '../../../contract/logging.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ExpiryNote } from './ExpiryNote.tsx'
import { JobButtons } from './JobButtons.tsx'
import type { JobProps } from './job-props.ts'
import { JobState } from './JobState.tsx'
import { SignInProgress } from './SignInPanel.tsx'
import { useSignInWindow } from './useSignInWindow.ts'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props extends JobProps {
  validation: { isPending: boolean; mutate: () => void }
}

/** State of the job, with what is usually done about it. */
export function JobPanel({ logging, validation, onSetUp }: Props) {
  const styles = useStyles()
  const { logging: words } = useAdminTexts()
  const signIn = useSignInWindow(logging)
  const isAgreed = logging.consent !== null
  const { source } = logging
  const signsIn = isDelegated(source)
  return (
    <section aria-labelledby="logging-state" className={styles.panel}>
      <JobState logging={logging} />
      {!isAgreed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.state.unfinished}</MessageBarBody>
        </MessageBar>
      )}
      <ExpiryNote credential={logging.credential} />
      <div className={styles.acts}>
        {isAgreed ? <JobButtons logging={logging} /> : <FinishButton onSetUp={onSetUp} />}
        {source?.kind !== 'pane' && (
          <Button disabledFocusable={validation.isPending} onClick={() => validation.mutate()}>
            {validation.isPending ? words.acts.validating : words.acts.validate}
          </Button>
        )}
        {signsIn && (
          <Button disabledFocusable={signIn.isBeginning} onClick={signIn.open}>
            {words.acts.renew}
          </Button>
        )}
      </div>
      <SignInProgress signIn={signIn} />
    </section>
  )
}

function FinishButton({ onSetUp }: Pick<JobProps, 'onSetUp'>) {
  const { state: words } = useAdminTexts().logging
  return (
    <Button appearance="primary" onClick={onSetUp}>
      {words.finish}
    </Button>
  )
}

/** Whether somebody has to sign in for the mailbox to be read. */
const isDelegated = (source: Logging['source']): boolean =>
  source?.kind === 'graph' && source.access === 'delegated'
