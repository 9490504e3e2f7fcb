import { useRef } from 'react'
import type { Attachment } from '../../mail/mail.ts'
import type { HostItem } from '../office-host/host-item.ts'
import { itemChanged } from './item-changes.ts'

let attached = 0

/** What is attached to a mail that is written, and a way to attach more. */
export function Attachments({ item }: { item: HostItem }) {
  const input = useRef<HTMLInputElement>(null)
  const files = item.attachments.filter(({ isInline }) => !isInline)
  const set = (attachments: Attachment[]) => {
    item.attachments = attachments
    itemChanged(item)
  }
  const attach = async (file: File) => set([...item.attachments, await attachmentOf(file)])
  return (
    <div className="people-field attach-field">
      <button type="button" onClick={() => input.current?.click()}>
        Attach
      </button>
      <input
        ref={input}
        type="file"
        aria-label="File to attach"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void attach(file)
          target.value = ''
        }}
      />
      <ul className="chips attachments" aria-label="Attachments">
        {files.map(({ id, name }) => (
          <li className="chip" key={id}>
            {name}
            <button
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => set(item.attachments.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

async function attachmentOf(file: File): Promise<Attachment> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  attached++
  return {
    id: `attached-${attached}-${file.name}`,
    name: file.name,
    contentType: file.type || 'application/octet-stream',
    size: bytes.length,
    isInline: false,
    content: btoa(pieces.join('')),
  }
}
