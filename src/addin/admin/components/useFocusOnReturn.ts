import { useEffect, useRef } from 'react'
import { partAddress, type PageName } from '../page-address.ts'

/**
 * Back in a page's table, the link to what was open has the focus again.
 *
 * @param part what is open now; empty: the table
 */
export function useFocusOnReturn(page: PageName, part: string): void {
  const before = useRef(part)
  useEffect(() => {
    const left = before.current
    before.current = part
    if (part !== '' || left === '') return
    const address = partAddress(page, left)
    const links = document.querySelectorAll<HTMLAnchorElement>('[role="table"] a')
    Array.from(links)
      .find((link) => link.getAttribute('href') === address)
      ?.focus()
  }, [page, part])
}
