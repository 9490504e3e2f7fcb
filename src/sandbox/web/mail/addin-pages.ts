import { useEffect, useRef, type RefObject } from 'react'
import type { AddinFrame } from '../office-host/addin-frame.ts'
import type { HostItem } from '../office-host/host-item.ts'
import type { OfficeHost } from '../office-host/office-host.ts'

interface PageOf {
  host: OfficeHost | undefined
  item: HostItem
  addinOrigin: string
}

const COMMAND_LIMIT_MS = 60_000

/** The page for launch events, where there are any; loaded with the form, so that sending need not wait. */
export function useEventFrame({
  host,
  item,
  addinOrigin,
}: PageOf): RefObject<AddinFrame | undefined> {
  const frame = useRef<AddinFrame>(undefined)
  useEffect(() => {
    if (!host?.runsAtSend) return
    const opened = host.open(hiddenPage(`${addinOrigin}/launchevent.html`, item))
    frame.current = opened
    return () => {
      frame.current = undefined
      host.close(opened)
    }
  }, [host, item, addinOrigin])
  return frame
}

/** Runs a function command; its page lives for as long as it runs, at most a minute. */
export async function runCommand(
  functionName: string,
  { host, item, addinOrigin }: PageOf,
): Promise<void> {
  if (!host) return
  const frame = host.open(hiddenPage(`${addinOrigin}/commands.html`, item))
  const limit = new Promise((resolve) => setTimeout(resolve, COMMAND_LIMIT_MS))
  await Promise.race([frame.run(functionName, { source: { id: functionName } }), limit])
  host.close(frame)
}

const hiddenPage = (url: string, item: HostItem) => ({
  url,
  item,
  container: document.body,
  hidden: true,
  title: 'Follow in the background',
})
