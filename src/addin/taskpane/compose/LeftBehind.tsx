import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components'
import { useTexts } from '../TextsContext.ts'
import type { DraftFollow } from './useDraftFollow.ts'

/** What switching off could not take back, and a way to try again; nothing where there is none. */
export function LeftBehind({ follow }: { follow: DraftFollow }) {
  const { common, compose } = useTexts()
  const { leftBehind, switching, switchOffAgain } = follow
  if (leftBehind.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{compose.leftBehind.title}</MessageBarTitle>
        {leftBehind.map((rest) => (
          <Text block key={rest}>
            {compose.leftBehind.texts[rest]}
          </Text>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={switching !== undefined}
          onClick={() => switchOffAgain()}
        >
          {common.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
