import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { attachmentObstacle, readableName, shortName } from '../../follow/file-rules.ts'
import { formatBytes } from '../../locales/format-bytes.ts'
import type { Draft, DraftAttachment } from '../../outlook/port.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { useTexts } from '../TextsContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

export const attachmentsKey = (id: string) => ['draft', id, 'attachments']

/** Nobody tells us that something was attached. */
const LOOK_EVERY_MS = 3000

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  draft: Draft
  maxBytes: number
  isDisabled: boolean
  onTurn: (attachment: DraftAttachment) => void
}

/** What is attached to the draft; beside what cannot become a link stands why. */
export function AttachmentList({ draft, ...props }: Props) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const attachments = useQuery({
    queryKey: attachmentsKey(draft.id),
    queryFn: () => draft.attachments(),
    refetchInterval: LOOK_EVERY_MS,
    retry: 1,
    gcTime: 60_000,
  })
  return (
    <AsyncContent
      query={attachments}
      label={words.attachments}
      empty={{ when: (list) => list.length === 0, show: <Text>{words.noAttachments}</Text> }}
    >
      {(list) => (
        <ul className={styles.list} aria-label={words.attachments}>
          {list.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} {...props} />
          ))}
        </ul>
      )}
    </AsyncContent>
  )
}

type RowProps = Omit<Props, 'draft'> & { attachment: DraftAttachment }

function AttachmentRow({ attachment, maxBytes, isDisabled, onTurn }: RowProps) {
  const styles = useStyles()
  const { locale } = useTexts()
  const { file: words } = useToolTexts()
  const { size } = attachment
  const name = readableName(attachment.name)
  const obstacle = attachmentObstacle(attachment, maxBytes)
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Text title={name}>{shortName(name)}</Text>
        <Text size={200} className={styles.quiet}>
          {obstacle ? words.obstacles[obstacle] : size > 0 && formatBytes(locale, size)}
        </Text>
      </span>
      {!obstacle && (
        <Button
          size="small"
          // It begins with the words that are seen, as voice control needs it.
          aria-label={`${words.turn}: ${name}`}
          disabledFocusable={isDisabled}
          onClick={() => onTurn(attachment)}
        >
          {words.turn}
        </Button>
      )}
    </li>
  )
}
