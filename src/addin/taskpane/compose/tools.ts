import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { AttachRegular } from '@fluentui/react-icons/svg/attach'
import { LinkAddRegular } from '@fluentui/react-icons/svg/link-add'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm'
import { lazy } from 'react'
import type { Tool } from './tool.ts'

/** In the order in which a mail is written. */
export const tools: readonly Tool[] = [
  {
    name: 'template',
    Icon: DocumentTextRegular,
    View: lazy(async () => ({
      default: (await import('../templates/TemplateTool.tsx')).TemplateTool,
    })),
    State: lazy(async () => ({
      default: (await import('../templates/TemplateState.tsx')).TemplateState,
    })),
  },
  {
    name: 'link',
    Icon: LinkAddRegular,
    View: lazy(async () => ({ default: (await import('../links/LinkTool.tsx')).LinkTool })),
  },
  {
    name: 'file',
    Icon: AttachRegular,
    View: lazy(async () => ({ default: (await import('../files/FileTool.tsx')).FileTool })),
    State: lazy(async () => ({ default: (await import('../files/FileState.tsx')).FileState })),
  },
  {
    name: 'later',
    Icon: ClockRegular,
    View: lazy(async () => ({ default: (await import('../timing/LaterTool.tsx')).LaterTool })),
    State: lazy(async () => ({ default: (await import('../timing/LaterState.tsx')).LaterState })),
  },
  {
    name: 'individually',
    Icon: PeopleRegular,
    View: lazy(async () => ({
      default: (await import('../individual/IndividualTool.tsx')).IndividualTool,
    })),
    State: lazy(async () => ({
      default: (await import('../individual/IndividualState.tsx')).IndividualState,
    })),
  },
  {
    name: 'reminder',
    Icon: ClockAlarmRegular,
    View: lazy(async () => ({
      default: (await import('../reminders/ReminderTool.tsx')).ReminderTool,
    })),
    State: lazy(async () => ({
      default: (await import('../reminders/ReminderState.tsx')).ReminderState,
    })),
  },
]
