import type { RecipientCheck } from '../../../contract/recipient.ts'
import type { Recipient } from '../../../contract/recipient.ts'
import type { AsyncQuery } from '../components/AsyncContent.tsx'

/**
 * Recipients as one query: reading them from the draft, then asking the API about them. Whichever
 * failed is told; "try again" begins with the draft.
 */
export function checkedRecipients(
  recipients: AsyncQuery<Recipient[]>,
  check: AsyncQuery<RecipientCheck>,
): AsyncQuery<RecipientCheck> {
  if (recipients.isError && recipients.data === undefined) return { ...recipients, data: undefined }
  return {
    data: check.data,
    error: check.error,
    isPending: check.isPending,
    isError: check.isError,
    isFetching: check.isFetching || recipients.isFetching,
    dataUpdatedAt: check.dataUpdatedAt,
    refetch: () => Promise.all([recipients.refetch(), check.refetch()]),
  }
}
