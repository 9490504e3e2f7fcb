/** Where somebody last typed in an element; goes on knowing while the focus is elsewhere. */
export function watchCaret(element: HTMLElement) {
  let last: Range | undefined
  const look = () => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
    if (range && element.contains(range.commonAncestorContainer)) last = range.cloneRange()
  }
  document.addEventListener('selectionchange', look)
  return {
    /** The end of the element where nobody has typed, or what was typed in is gone. */
    range(): Range {
      return last && element.contains(last.commonAncestorContainer) ? last : endOf(element)
    },
    stop: () => document.removeEventListener('selectionchange', look),
  }
}

/** @returns the element's HTML once `html` is in place of what is selected */
export function putAtCaret(element: HTMLElement, range: Range, html: string): string {
  range.deleteContents()
  range.insertNode(range.createContextualFragment(html))
  range.collapse(false)
  return element.innerHTML
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  return range
}
