import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import { useMayLook } from '../../client/queries.ts'
import { formatList } from '../../locales/format.ts'
import { useTexts } from '../TextsContext.ts'
import { isBegun, type Standing } from './standing.ts'

interface Props {
  standing: Standing
  onCheckAgain: () => void
}

/** Why the draft cannot be followed, what to do about it, and a way to look again. */
export function Obstacle({ standing: { mark, obstacle, optedOut }, onCheckAgain }: Props) {
  const { compose, locale } = useTexts()
  const mayLook = useMayLook()
  // Above the view it says so already.
  if (!obstacle || (obstacle === 'organisation-off' && !mayLook)) return null
  // Nothing is wrong with a mail that has only been begun; the state says what is next.
  if (isBegun({ mark, obstacle })) return null
  const { why, how } = compose.obstacles[obstacle](formatList(locale, optedOut))
  const isNews = mark === 'on'
  return (
    <MessageBar intent={isNews ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isNews ? compose.wholeMail : why}</MessageBarTitle>
        <Text block>{isNews ? `${why} ${how}` : how}</Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheckAgain}>
          {compose.seen.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
