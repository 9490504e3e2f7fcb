import { MailRegular } from '@fluentui/react-icons/svg/mail'
import type { OpenItem } from '../outlook/port.ts'
import { Notice } from './components/Notice.tsx'
import { useTexts } from './TextsContext.ts'
import { ComposeView, ReadView } from './views.tsx'

/** What there is to say about the item beside the pane. */
export function OpenItemView({ item }: { item: OpenItem }) {
  const { noItem } = useTexts().common
  switch (item.kind) {
    case 'draft':
      return <ComposeView draft={item} />
    case 'message':
      return <ReadView message={item} />
    case 'none':
      return <Notice icon={<MailRegular />} title={noItem.title} text={noItem.text} />
  }
}
