import { useSyncExternalStore } from 'react'
import { pages } from './pages.tsx'

/** The page of the address; the first one where the address names none. The back button works. */
export function usePage(): (typeof pages)[number] {
  const name = useSyncExternalStore(onHash, () => location.hash.replace(/^#\/?/, '').split('/')[0])
  return pages.find((page) => page.name === name) ?? pages[0]
}

function onHash(callback: () => void): () => void {
  window.addEventListener('hashchange', callback)
  return () => window.removeEventListener('hashchange', callback)
}
