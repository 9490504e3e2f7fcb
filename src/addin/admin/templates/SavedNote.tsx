import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { SavedTemplate } from '../../../contract/template.ts'
import { useToolTexts } from '../../taskpane/ToolTextsContext.ts'
import { useWords } from '../../taskpane/useWords.ts'
import { partAddress } from '../page-address.ts'

interface Props {
  removed: SavedTemplate['removed']
  /** The way to the template, where it is not shown here. */
  openId?: string
}

/** That a template was saved, and what was taken out of it. */
export function SavedNote({ removed, openId }: Props) {
  const { page: words } = useToolTexts().template
  const { list } = useWords()
  const what = list(removed.map((one) => words.removals[one.what]))
  return (
    <MessageBar layout="multiline" intent={removed.length === 0 ? 'success' : 'warning'}>
      <MessageBarBody>
        {removed.length === 0 ? words.saved : words.removed(what)}{' '}
        {openId !== undefined && (
          <Link href={partAddress('templates', openId)}>{words.version('1')}</Link>
        )}
      </MessageBarBody>
    </MessageBar>
  )
}
