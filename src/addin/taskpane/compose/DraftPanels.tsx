import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { CheckedRecipient, RecipientCheck } from '../../../contract/recipient.ts'
import type { Session } from '../../../contract/session.ts'
import type { AsyncQuery } from '../components/AsyncContent.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { useTexts } from '../TextsContext.ts'
import { FollowPanel } from './FollowPanel.tsx'
import { MeasurabilityPanel } from './MeasurabilityPanel.tsx'
import { RecipientsPanel } from './RecipientsPanel.tsx'
import { SeenPanel } from './SeenPanel.tsx'
import type { Seen } from './seen.ts'
import type { Standing } from './standing.ts'
import type { DraftFollow } from './useDraftFollow.ts'

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

interface Props {
  follow: DraftFollow
  standing: Standing
  session: Session | undefined
  recipients: AsyncQuery<RecipientCheck>
  seen: AsyncQuery<Seen>
  /** What else can be done with the draft. */
  tools: ReactNode
  /** What to do where no send handler runs; nothing where one does. */
  handler: ReactNode
  /** Address of the recipient whose contact was just looked at. */
  cameFrom: string | undefined
  onCheckAgain: () => void
  onOpen: (recipient: CheckedRecipient) => void
}

/** What leaves nothing to be seen, or makes it pointless to say what. */
const NOTHING_SEEN: ReadonlySet<Standing['obstacle']> = new Set([
  'no-recipient',
  'plain-text',
  'recipient-opted-out',
  'no-consent',
  'mode-off',
] as const)

/** The draft's panels; while Follow is off, only why it cannot be followed. */
export function DraftPanels({ follow, standing, session, recipients, seen, ...acts }: Props) {
  const styles = useStyles()
  const { obstacle } = standing
  const { tools, handler, cameFrom, onCheckAgain, onOpen } = acts
  return (
    <div className={styles.view}>
      <FollowPanel follow={follow} standing={standing} onCheckAgain={onCheckAgain} />
      {obstacle !== 'organisation-off' && (
        <>
          <RecipientsPanel query={recipients} cameFrom={cameFrom} onOpen={onOpen} />
          {tools}
          {!NOTHING_SEEN.has(obstacle) && (
            <>
              {handler}
              <SeenPanel query={seen} check={recipients.data} />
              <MeasurabilityPanel check={recipients.data} />
            </>
          )}
        </>
      )}
      <Foot session={session} />
    </div>
  )
}

function Foot({ session }: { session: Session | undefined }) {
  const styles = useStyles()
  const { compose } = useTexts()
  return (
    <footer className={styles.foot}>
      {session?.organisation.footer && <Text size={200}>{compose.footer}</Text>}
      <Disclosure label={compose.privacy.title}>{compose.privacy.text}</Disclosure>
    </footer>
  )
}
