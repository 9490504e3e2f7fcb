import type { FluentIcon } from '@fluentui/react-icons'
import type { ComponentType } from 'react'
import type { RecipientCheck } from '../../../contract/recipient.ts'
import type { Session } from '../../../contract/session.ts'
import type { Draft } from '../../outlook/port.ts'
import type { DraftFollow } from './useDraftFollow.ts'

/** What a tool beside a draft works with. */
export interface ToolProps {
  draft: Draft
  follow: DraftFollow
  /** Undefined while it is not known. */
  check: RecipientCheck | undefined
  session: Session | undefined
  /** Back to the draft's panels: what there was to do is done. */
  onDone: () => void
}

export type ToolName = 'template' | 'link' | 'file' | 'reminder' | 'later' | 'individually'

/** Something that can be done with a draft; its view is loaded when it is opened. */
export interface Tool {
  name: ToolName
  Icon: FluentIcon
  View: ComponentType<ToolProps>
  /** One line that says how it stands, such as when a reminder is due; nothing where there is nothing. */
  State?: ComponentType<ToolProps>
}
