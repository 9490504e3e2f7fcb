interface BodyToolbarProps {
  isHtml: boolean
  onPlainText: () => void
}

/** execCommand is old, and still the only way to format in a contenteditable with undo. */
const format = (command: string, value?: string) => document.execCommand(command, false, value)

/** Formatting of the body. Buttons keep the caret where it is. */
export function BodyToolbar({ isHtml, onPlainText }: BodyToolbarProps) {
  const insertLink = () => {
    const address = window.prompt('Address of the link', 'https://')
    if (!address) return
    const selected = window.getSelection()?.toString() ?? ''
    if (selected) format('createLink', address)
    else format('insertHTML', `<a href="${address.replaceAll('"', '%22')}">${address}</a>&nbsp;`)
  }
  const buttons: [string, string, () => void][] = [
    ['Bold', 'B', () => format('bold')],
    ['Italic', 'I', () => format('italic')],
    ['List', '•', () => format('insertUnorderedList')],
    ['Insert link', 'Link…', insertLink],
  ]
  if (!isHtml) return <div className="toolbar">Plain text</div>
  return (
    <div className="toolbar" role="toolbar" aria-label="Formatting">
      {buttons.map(([label, face, act]) => (
        <button
          key={label}
          className="quiet"
          aria-label={label}
          title={label}
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {face}
        </button>
      ))}
      <span className="space" />
      <button className="quiet" onClick={onPlainText}>
        Plain text
      </button>
    </div>
  )
}
