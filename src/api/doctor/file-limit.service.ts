import process from 'node:process'

/**
 * Files that this process may have open; null: not known. Node raises its own limit to the hard one when
 * it starts, so that a shell's `ulimit -n` may say less.
 */
export function readFileLimit(): number | null {
  // What it would tell of open connections is not needed, and may ask the network for names.
  const report = Object.assign(process.report, { excludeNetwork: true })
  const { userLimits } = report.getReport() as Report
  const most = userLimits?.open_files?.soft
  return most === 'unlimited' ? Infinity : (most ?? null)
}

/** Of Node's diagnostic report, as far as it is read; Windows has no limits. */
interface Report {
  userLimits?: { open_files?: { soft: number | 'unlimited' } }
}
