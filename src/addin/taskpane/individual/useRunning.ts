import { use, useCallback, useSyncExternalStore } from 'react'
import { useApi } from '../../client/api-context.ts'
import { useSession } from '../../client/queries.ts'
import { MailboxContext } from '../MailboxContext.ts'
import { workOn, type Running } from './running.ts'

export interface RunControls extends Running {
  start: (retry?: readonly number[]) => void
  pause: () => void
}

/** What goes on with an individual send in this pane, and how it is started and paused. */
export function useRunning(sendId: string): RunControls {
  const api = useApi()
  const openMailbox = use(MailboxContext)
  const ownHosts = useSession().data?.trackingHosts
  const work = workOn(sendId)
  const running = useSyncExternalStore(work.subscribe, work.state)
  const start = useCallback(
    (retry?: readonly number[]) => {
      if (openMailbox) work.start({ api, openMailbox, ownHosts: ownHosts ?? [] }, retry)
    },
    [work, api, openMailbox, ownHosts],
  )
  return { ...running, start, pause: work.pause }
}
