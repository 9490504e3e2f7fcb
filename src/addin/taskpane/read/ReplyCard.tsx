import { Button, makeStyles, Text } from '@fluentui/react-components'
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply'
import { useFollow } from '../../client/queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { Kpis } from '../interactions/Kpis.tsx'
import { statusSentence } from '../mail/mail-words.ts'
import { Panel } from '../components/Panel.tsx'
import { useAgo, useWords } from '../useWords.ts'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

interface Props {
  followKey: string
  onOpen: () => void
}

/** The followed mail that the open message replies to, in brief. */
export function ReplyCard({ followKey, onOpen }: Props) {
  const styles = useStyles()
  const ago = useAgo()
  const { texts } = useWords()
  const { reply: words, mail: mailWords } = texts.read
  const follow = useFollow(followKey)
  return (
    <Panel title={words.title} icon={<ArrowReplyRegular />}>
      <AsyncContent query={follow} label={words.label}>
        {(mail) => (
          <>
            <Text weight="semibold">{mail.subject || texts.followed.noSubject}</Text>
            <Text>{statusSentence(mail, mailWords, ago)}</Text>
            <Kpis counts={mail.counts} ownViews={mail.ownViews} measures={mail.measures} />
            <Button className={styles.button} onClick={onOpen}>
              {words.open}
            </Button>
          </>
        )}
      </AsyncContent>
    </Panel>
  )
}
