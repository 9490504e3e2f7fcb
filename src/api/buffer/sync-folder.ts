import { open } from 'node:fs/promises'
import process from 'node:process'

/** A name that was made or changed in the folder is safe when this resolves. */
export async function syncFolder(dir: string): Promise<void> {
  // A folder cannot be opened on Windows, whose file system keeps names safe by itself.
  if (process.platform === 'win32') return
  const folder = await open(dir)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
