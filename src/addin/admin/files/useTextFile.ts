import { useMutation } from '@tanstack/react-query'
import { decodeText } from './decode-text.ts'

export interface TextFile {
  name: string
  text: string
}

/** Thrown for a file that is larger than is read. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge'
}

/** Reads a file that was chosen as text, in whatever encoding spreadsheets write. */
export function useTextFile(mostMb: number, onLoaded: (loaded: TextFile) => void) {
  return useMutation({
    mutationFn: async (file: File): Promise<TextFile> => {
      if (file.size > mostMb * 1024 * 1024) throw new FileTooLarge()
      return { name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) }
    },
    onSuccess: onLoaded,
  })
}
