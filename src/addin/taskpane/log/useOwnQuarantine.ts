import { useQuarantine } from '../../client/log-queries.ts'

/** Mail that the salesperson sent or got, and that waits for a decision. */
export const useOwnQuarantine = () => useQuarantine({ scope: 'mine' })
