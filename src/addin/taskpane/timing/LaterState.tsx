import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useTexts } from '../TextsContext.ts'
import { useDeliverAt } from './useDelay.ts'
import { momentThere } from './zone-clock.ts'

/** Until when the draft is held back, in one line; nothing where it is not. */
export function LaterState({ draft }: ToolProps) {
  const { later: words } = useToolTexts()
  const { locale } = useTexts()
  const { data } = useDeliverAt(draft)
  return data ? words.state(momentThere(locale, data)) : null
}
