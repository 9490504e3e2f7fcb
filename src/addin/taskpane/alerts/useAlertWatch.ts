import { useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useState } from 'react'
import type { AlertEvent } from '../../client/alert-stream.ts'
import { alertKeys } from '../../client/alert-queries.ts'
import { watchAlerts } from '../../client/watch-alerts.ts'
import { AlertStreamContext } from '../AlertStreamContext.ts'
import { isHidden, onVisibility } from '../useIsHidden.ts'
import { afterAlert, noToasts, without } from './toasts.ts'

/**
 * Stays connected to the alerts while somebody is signed in: what is on screen is read again when
 * one comes, and new ones pop up.
 */
export function useAlertWatch(isSignedIn: boolean) {
  const open = useContext(AlertStreamContext)
  const cache = useQueryClient()
  const [toasts, setToasts] = useState(noToasts)
  useEffect(() => {
    if (!open || !isSignedIn) return
    const stop = new AbortController()
    const onEvent = ({ alert }: AlertEvent) => {
      void cache.invalidateQueries({ queryKey: alertKeys.told })
      if (alert) setToasts((before) => afterAlert(before, alert, new Date()))
    }
    void watchAlerts({ open, onEvent, isHidden, pause, random: Math.random }, stop.signal)
    return () => stop.abort()
  }, [open, isSignedIn, cache])
  const close = (id: string) => setToasts((before) => without(before, id))
  return { alerts: toasts.alerts, close }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stopLooking()
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    const stopLooking = onVisibility(() => !isHidden() && done())
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
