import { useSyncExternalStore } from 'react'

/**
 * The words of the address after `#/`: a page, perhaps one thing on it, and perhaps more about that. The
 * back button works.
 */
export function useAddress(): { page: string; part: string; detail: string } {
  const hash = useSyncExternalStore(onHash, () => location.hash)
  const [page = '', part = '', detail = ''] = hash.replace(/^#\/?/, '').split('/')
  return { page, part, detail }
}

function onHash(callback: () => void): () => void {
  window.addEventListener('hashchange', callback)
  return () => window.removeEventListener('hashchange', callback)
}
