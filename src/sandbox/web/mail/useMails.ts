import { useCallback, useEffect, useState } from 'react'
import type { Mail } from '../../mail/mail.ts'
import { mailboxOf } from '../sandbox-client.ts'

const EVERY_MS = 2000

/** All mails of a mailbox, looked up again every two seconds. */
export function useMails(address: string): { mails: Mail[]; refresh: () => Promise<void> } {
  const [mails, setMails] = useState<{ address: string; list: Mail[] }>({ address, list: [] })

  const refresh = useCallback(async () => {
    const list = await mailboxOf(address).list()
    setMails((before) => (isSame(before.list, list) ? before : { address, list }))
  }, [address])

  useEffect(() => {
    // The sandbox may be restarting; the next round tries again.
    const look = () => void refresh().catch(() => undefined)
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [refresh])

  return { mails: mails.address === address ? mails.list : [], refresh }
}

const stamp = (list: readonly Mail[]) =>
  list.map(({ id, version, receivedAt }) => `${id}.${version}.${receivedAt}`).join()

const isSame = (a: readonly Mail[], b: readonly Mail[]) => stamp(a) === stamp(b)
