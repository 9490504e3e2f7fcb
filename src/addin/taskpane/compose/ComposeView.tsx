import type { Draft } from '../../outlook/port.ts'
import { useTexts } from '../TextsContext.ts'

export function ComposeView({ draft }: { draft: Draft }) {
  const { compose } = useTexts()
  return <h2 id={draft.id}>{compose.title}</h2>
}
