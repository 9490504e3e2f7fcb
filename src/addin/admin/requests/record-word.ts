import type { AdminRequestsTexts } from '../../locales/en-US/admin-requests.ts'

/** The word for a kind of record; its own name where this page does not know it yet. */
export const recordWord = ({ records }: AdminRequestsTexts, name: string): string =>
  (records as Readonly<Record<string, string>>)[name] ?? name
