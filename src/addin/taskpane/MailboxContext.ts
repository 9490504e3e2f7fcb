import { createContext } from 'react'
import type { GraphMailbox } from '../client/graph-mailbox.ts'

/** Opens the salesperson's own mailbox; `wait` is how it waits while Graph asks to. */
export type OpenMailbox = (wait: (ms: number) => Promise<void>) => Promise<GraphMailbox>

/** Undefined: there is none, as on pages of their own. */
export const MailboxContext = createContext<OpenMailbox | undefined>(undefined)
