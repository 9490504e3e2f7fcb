import { useMailFiles } from '../../client/file-queries.ts'
import type { ToolProps } from '../compose/tool.ts'
import { useToolTexts } from '../ToolTextsContext.ts'

/** How many files of the draft are links; nothing where there is none. */
export function FileState({ follow }: ToolProps) {
  const { file: words } = useToolTexts()
  const { data } = useMailFiles(follow.own?.key)
  return data && data.length > 0 ? words.state(data.length) : null
}
