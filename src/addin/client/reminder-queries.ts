import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import type { CallName } from '../../contract/paths.ts'
import type { ReminderShow } from '../../contract/reminder.ts'
import type { Input } from '../../contract/routes.ts'
import { alertKeys } from './alert-queries.ts'
import { useApi } from './api-context.ts'
import { failureCode } from './failure.ts'
import { useMayLook } from './queries.ts'

/** How often what is shown of reminders is read again: their time comes by itself. */
const SHOWN_MS = 15_000

const PAGE = 30

export const reminderKeys = {
  all: ['reminders'],
  list: (show: ReminderShow) => ['reminders', 'list', show],
  one: (id: string) => ['reminders', 'one', id],
  mail: (followKey: string) => ['reminders', 'mail', followKey],
} as const

/** Own reminders, page by page. */
export function useReminders(show: ReminderShow) {
  const call = useApi()
  return useInfiniteQuery({
    enabled: useMayLook(),
    queryKey: reminderKeys.list(show),
    queryFn: ({ pageParam, signal }) =>
      call('listReminders', { query: { show, limit: PAGE, ...pageParam } }, { signal }),
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ nextCursor }) =>
      nextCursor === null ? undefined : { cursor: nextCursor },
    refetchInterval: SHOWN_MS,
  })
}

/** How many own reminders told, or are invalid, and wait to be dealt with; 0 while that is not known. */
export const useWaitingReminders = (): number => useReminders('open').data?.pages[0]?.waiting ?? 0

/**
 * One own reminder; null: there is none any more.
 *
 * @param id undefined while it is not known
 */
export function useReminder(id: string | undefined) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook() && id !== undefined,
    queryKey: reminderKeys.one(id ?? ''),
    queryFn: async ({ signal }) => {
      try {
        return await call('getReminder', { params: { id: id ?? '' } }, { signal })
      } catch (error) {
        // Removed from elsewhere: the draft still names it.
        if (failureCode(error) === 'not-found') return null
        throw error
      }
    },
    placeholderData: keepPreviousData,
    refetchInterval: SHOWN_MS,
  })
}

/** The own reminder of an own followed email. */
export function useMailReminder(followKey: string) {
  const call = useApi()
  return useQuery({
    enabled: useMayLook(),
    queryKey: reminderKeys.mail(followKey),
    queryFn: ({ signal }) => call('getFollowReminder', { params: { key: followKey } }, { signal }),
    refetchInterval: SHOWN_MS,
  })
}

export const useSetReminder = () => useReminderChange('createReminder')
export const useChangeReminder = () => useReminderChange('changeReminder')
export const useRemoveReminder = () => useReminderChange('removeReminder')
/** Put off. */
export const useSnoozeReminder = () => useReminderChange('snoozeReminder')
/** Done with. */
export const useDismissReminder = () => useReminderChange('dismissReminder')

/** Afterwards reminders are read again, and alerts, of which theirs have been seen. */
function useReminderChange<N extends CallName>(name: N) {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<N>) => call(name, input),
    onSuccess: () =>
      Promise.all(
        [reminderKeys.all, alertKeys.told].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
  })
}
