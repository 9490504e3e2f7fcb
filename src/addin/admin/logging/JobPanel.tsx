import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useRunLogging, useSwitchLogging } from '../../client/admin-queries-logging.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { ExpiryNote } from './ExpiryNote.tsx'
import type { JobProps } from './JobView.tsx'
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
  const signsIn = source?.kind === 'graph' && source.access === 'delegated'
  return (
    <section aria-labelledby="logging-state" className={styles.panel}>
      <JobState logging={logging} />
      {!isAgreed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.state.unfinished}</MessageBarBody>
        </MessageBar>
      )}
      <ExpiryNote expiresAt={logging.credential?.expiresAt ?? null} />
      <div className={styles.acts}>
        {isAgreed ? (
          <SwitchButtons logging={logging} />
        ) : (
          <Button appearance="primary" onClick={onSetUp}>
            {words.state.finish}
          </Button>
        )}
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

function SwitchButtons({ logging }: Pick<Props, 'logging'>) {
  const { logging: words } = useAdminTexts()
  const [isAsking, setIsAsking] = useState(false)
  const run = useRunLogging()
  const turn = useSwitchLogging()
  const { isEnabled, revision, source } = logging
  const turnTo = (to: boolean) => turn.mutate({ body: { isEnabled: to, revision } })
  const isBusy = run.isPending || turn.isPending
  const failed = run.isError ? run.error : turn.isError ? turn.error : undefined
  return (
    <>
      {isEnabled && source?.kind !== 'pane' && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy || logging.job.state === 'running'}
          onClick={() => run.mutate({})}
        >
          {run.isPending ? words.acts.running : words.acts.run}
        </Button>
      )}
      {isEnabled ? (
        <Button disabledFocusable={isBusy} onClick={() => setIsAsking(true)}>
          {words.acts.stop}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => turnTo(true)}>
          {words.acts.start}
        </Button>
      )}
      <Confirm
        question={isAsking ? words.stop : undefined}
        onConfirm={() => turnTo(false)}
        onClose={() => setIsAsking(false)}
      />
      {failed !== undefined && <ChangeFailed title={words.acts.failed} error={failed} />}
    </>
  )
}
