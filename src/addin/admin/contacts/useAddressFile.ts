import { useMutation } from '@tanstack/react-query'
import { decodeText } from '../files/decode-text.ts'

/** Most megabytes of a file that is read: far more than the addresses that are taken. */
export const MOST_MB = 5

interface Loaded {
  name: string
  text: string
}

/** Thrown for a file that is larger than `MOST_MB`. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge'
}

/** Reads a file that was chosen as text. */
export function useAddressFile(onLoaded: (loaded: Loaded) => void) {
  return useMutation({
    mutationFn: async (file: File): Promise<Loaded> => {
      if (file.size > MOST_MB * 1024 * 1024) throw new FileTooLarge()
      return { name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) }
    },
    onSuccess: onLoaded,
  })
}
