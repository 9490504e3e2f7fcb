import { LinkAddRegular } from '@fluentui/react-icons/svg/link-add'
import { lazy } from 'react'
import type { Tool } from './tool.ts'

/** In the order in which a mail is written. */
export const tools: readonly Tool[] = [
  {
    name: 'link',
    Icon: LinkAddRegular,
    View: lazy(async () => ({ default: (await import('../links/LinkTool.tsx')).LinkTool })),
  },
]
