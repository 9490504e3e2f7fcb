import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useRecipientCheck, useSession } from '../../client/queries.ts'
import type { Draft } from '../../outlook/port.ts'
import { Failed } from '../components/Failed.tsx'
import { Loading } from '../components/Loading.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { useTexts } from '../TextsContext.ts'
import { checkedRecipients } from './checked-recipients.ts'
import { FollowPanel } from './FollowPanel.tsx'
import { MeasurabilityPanel } from './MeasurabilityPanel.tsx'
import { RecipientsPanel } from './RecipientsPanel.tsx'
import { SeenPanel } from './SeenPanel.tsx'
import { standing } from './standing.ts'
import { useDraftFollow } from './useDraftFollow.ts'
import { useDraftRecipients } from './useDraftRecipients.ts'
import { useDraftWatch } from './useDraftWatch.ts'
import { useSeen } from './useSeen.ts'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
  },
})

/** Beside a mail that is being written: the switch, who gets it, and what will be seen of it. */
export function ComposeView({ draft }: { draft: Draft }) {
  const styles = useStyles()
  const { compose } = useTexts()
  const session = useSession()
  const recipients = useDraftRecipients(draft)
  const check = useRecipientCheck(recipients.data)
  const follow = useDraftFollow(draft)
  const seen = useSeen(draft, session.data?.trackingHosts)
  useDraftWatch(draft, { recipients: recipients.data, mark: follow.mark })

  if (follow.readError) {
    const { readError, readAgain } = follow
    return <Failed error={readError} title={compose.draftFailed} onRetry={readAgain} />
  }
  if (!follow.mark) return <Loading label={compose.state.reading} lines={4} />

  const stands = standing(follow.mark, {
    session: session.data,
    check: check.data,
    isPlainText: seen.data && seen.data.outcome === 'plain-text',
  })
  const checkAgain = () => {
    void session.refetch()
    void recipients.refetch()
    void check.refetch()
    void seen.refetch()
  }
  return (
    <div className={styles.view}>
      <FollowPanel follow={follow} standing={stands} onCheckAgain={checkAgain} />
      <RecipientsPanel query={checkedRecipients(recipients, check)} />
      {stands.obstacle !== 'plain-text' && (
        <>
          <SeenPanel query={seen} />
          <MeasurabilityPanel check={check.data} />
        </>
      )}
      <footer className={styles.foot}>
        {session.data?.sendHandlerLastRunAt === null && (
          <Text size={200}>{compose.sendHandler}</Text>
        )}
        <Disclosure label={compose.privacy.title}>{compose.privacy.text}</Disclosure>
      </footer>
    </div>
  )
}
