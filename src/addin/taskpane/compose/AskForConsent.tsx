import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help'
import { useId } from 'react'
import { useTexts } from '../TextsContext.ts'
import type { Standing } from './standing.ts'
import type { DraftFollow } from './useDraftFollow.ts'

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
  text: { color: tokens.colorNeutralForeground2 },
})

/** Offers to ask for consent with this very mail, where that makes sense. */
export function AskForConsent({ follow, standing }: { follow: DraftFollow; standing: Standing }) {
  const styles = useStyles()
  const { ask } = useTexts().compose
  const textId = useId()
  if (!standing.mayAsk || follow.asks) return null
  return (
    <div className={styles.ask}>
      <Button
        className={styles.button}
        icon={<ChatHelpRegular />}
        disabledFocusable={follow.switching !== undefined}
        aria-describedby={textId}
        onClick={follow.ask}
      >
        {ask.button}
      </Button>
      <Text size={200} id={textId} className={styles.text}>
        {ask.text}
      </Text>
    </div>
  )
}
