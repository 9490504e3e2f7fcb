/** What a virus scan found. */
export type ScanResult = 'clean' | 'infected'

/**
 * Checks a file's bytes for viruses.
 *
 * @throws Problem `unavailable` where the scanner gives no answer: such a file is given to nobody
 */
export type ScanFile = (bytes: AsyncIterable<Buffer>) => Promise<ScanResult>
