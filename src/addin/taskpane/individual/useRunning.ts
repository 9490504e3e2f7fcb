import { use, useCallback, useSyncExternalStore } from 'react'
import { useApi } from '../../client/api-context.ts'
import { useSession } from '../../client/queries.ts'
import { MailboxContext } from '../MailboxContext.ts'
import { useToolTexts } from '../ToolTextsContext.ts'
import { workOn, type Running, type WorkParts } from './running.ts'

export interface RunControls extends Running {
  start: (retry?: readonly number[]) => void
  pause: () => void
  tidy: () => void
}

/** What goes on with an individual send in this pane, and how it is started and paused. */
export function useRunning(sendId: string): RunControls {
  const api = useApi()
  const openMailbox = use(MailboxContext)
  const ownHosts = useSession().data?.trackingHosts
  const work = workOn(sendId)
  const running = useSyncExternalStore(work.subscribe, work.state)
  const { folder: folderName } = useToolTexts().individual.tidy
  const act = useCallback(
    (begin: (parts: WorkParts) => void) => {
      if (openMailbox) begin({ api, openMailbox, ownHosts: ownHosts ?? [], folderName })
    },
    [api, openMailbox, ownHosts, folderName],
  )
  const start = useCallback(
    (retry?: readonly number[]) => act((parts) => work.start(parts, retry)),
    [act, work],
  )
  const tidy = useCallback(() => act(work.tidy), [act, work])
  return { ...running, start, tidy, pause: work.pause }
}
