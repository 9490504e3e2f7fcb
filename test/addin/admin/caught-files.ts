import { jest } from '@jest/globals'

export interface CaughtFile {
  name: string
  type: string
  text: string
}

/** Takes what the page hands out as files, which jsdom cannot save. Call in a test; ends with it. */
export function catchFiles(): { next: () => Promise<CaughtFile> } {
  const blobs = new Map<string, Blob>()
  const files: Promise<CaughtFile>[] = []
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  }
  URL.revokeObjectURL = () => undefined
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (!blob) throw new Error(`Nothing is at ${this.href}`)
    files.push(textOf(blob).then((text) => ({ name: this.download, type: blob.type, text })))
  })
  return {
    next: async () => {
      const file = await files.shift()
      if (!file) throw new Error('No file was handed out')
      return file
    },
  }
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    // A data address keeps the mark at the beginning, which reading as text would drop.
    reader.onload = () => {
      const encoded = String(reader.result).split(',')[1] ?? ''
      resolve(Buffer.from(encoded, 'base64').toString('utf8'))
    }
    reader.readAsDataURL(blob)
  })
}
