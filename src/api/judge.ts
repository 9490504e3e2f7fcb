import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { complaint } from './complaint.ts'
import { StartError } from './start-error.ts'
import { reportLines } from './tracking/accuracy-report.ts'
import { judgedFile } from './tracking/judged-file.ts'
import { openScannerCatalogue } from './tracking/scanner-catalogue.service.ts'

/** `npm run judge -- <file.jsonl>`: judges the hits of a file; the format is in docs/accuracy.md. */
const [file] = process.argv.slice(2)
try {
  if (file === undefined) throw new StartError('Which file? npm run judge -- <file.jsonl>')
  const scanners = await openScannerCatalogue(process.env['SCANNER_NETWORKS_FILE'] || null)
  const { cases, problems } = judgedFile(await readFile(file, 'utf8'), scanners)
  if (problems.length > 0)
    throw new StartError(problems.map(({ line, what }) => `line ${line}: ${what}`).join('\n'))
  for (const line of reportLines(cases)) console.log(line)
} catch (error) {
  // The end of the program.
  console.error(complaint(error))
  process.exitCode = 1
}
