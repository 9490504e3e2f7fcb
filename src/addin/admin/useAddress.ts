import { useSyncExternalStore } from 'react'

/** The words of the address after `#/`: a page, and perhaps one thing on it. The back button works. */
export function useAddress(): { page: string; part: string } {
  const hash = useSyncExternalStore(onHash, () => location.hash)
  const [page = '', part = ''] = hash.replace(/^#\/?/, '').split('/')
  return { page, part }
}

function onHash(callback: () => void): () => void {
  window.addEventListener('hashchange', callback)
  return () => window.removeEventListener('hashchange', callback)
}
