import { readFile } from 'node:fs/promises'
import { StartError } from '../start-error.ts'
import { followFile } from './followed-file.service.ts'
import { checkedCatalogue, type ScannerCatalogue } from './scanner-catalogue.ts'
import { SCANNER_NETWORKS } from './scanner-networks.ts'

/** A catalogue that follows its file. */
export interface OpenCatalogue extends ScannerCatalogue {
  /**
   * Reads the file again if it changed. A bad one changes nothing.
   *
   * @throws StartError as at start, each time until the file is mended
   */
  refresh(): Promise<void>
}

/**
 * The catalogue of scanners' networks: the operator's file in place of our own, where one is named.
 *
 * @throws StartError naming everything that is wrong with the file; it is used as a whole or not at
 *   all
 */
export async function openScannerCatalogue(file: string | null): Promise<OpenCatalogue> {
  const followed = await followFile(file, readCatalogue)
  return {
    get size() {
      return followed.current.size
    },
    find: (address) => followed.current.find(address),
    named: (name) => followed.current.named(name),
    refresh: () => followed.refresh(),
  }
}

async function readCatalogue(file: string | null): Promise<ScannerCatalogue> {
  const given = file === null ? { networks: SCANNER_NETWORKS } : await jsonOf(file)
  const { catalogue, problems } = checkedCatalogue(given)
  if (catalogue) return catalogue
  throw new StartError(problems.map((problem) => `${file ?? 'Catalogue'}: ${problem}`).join('\n'))
}

async function jsonOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    // The operator's to mend: where it stops being JSON is all there is to say.
    throw new StartError(`${file}: it is no JSON: ${(error as Error).message}`, { cause: error })
  }
}
