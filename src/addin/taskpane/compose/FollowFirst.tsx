import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import { Failed } from '../components/Failed.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import type { DraftFollow } from './useDraftFollow.ts'

interface Props {
  follow: DraftFollow
  /** Said where it can be had without following, and what is missing then. */
  warning?: string
}

/** In place of what only a followed mail can have: the way to follow it. */
export function FollowFirst({ follow, warning }: Props) {
  const { followFirst: words } = useToolTexts().common
  if (follow.error !== null) return <Failed error={follow.error} onRetry={follow.switchOn} />
  return (
    <MessageBar layout="multiline" intent={warning ? 'warning' : 'info'}>
      <MessageBarBody>
        {warning ?? (
          <>
            <MessageBarTitle>{words.title}</MessageBarTitle>
            <Text block>{words.text}</Text>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={follow.switching !== undefined}
          onClick={follow.switchOn}
        >
          {words.button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
