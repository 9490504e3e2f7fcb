import { findingsOf, type Finding } from './finding.ts'

const { ok, warning } = findingsOf('program')

/** A connection takes one file: panes keep theirs open, 10,000 at most, and recipients come beside them. */
const WANTED_FILES = 16_384

/**
 * Whether a process may have as many connections open as the server takes.
 *
 * @param most files that a process started here may have open; null: not known, as on Windows
 */
export function fileLimitFinding(most: number | null): Finding {
  if (most === null) return ok('How many files a process may have open is not known here')
  if (most >= WANTED_FILES) return ok(`A process started here may have ${filesText(most)} open`)
  return warning(
    `A process started here may have only ${filesText(most)} open, and each open pane takes one`,
    `Allow ${WANTED_FILES}: LimitNOFILE= of the service, --ulimit nofile= of the container, or ulimit -n`,
  )
}

const filesText = (most: number): string =>
  Number.isFinite(most) ? `${most} files` : 'any number of files'
