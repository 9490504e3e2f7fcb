import { Text } from '@fluentui/react-components'
import type { SubjectExport } from '../../../contract/privacy.ts'
import { SmallTable } from '../../taskpane/components/SmallTable.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ResultPanel } from '../components/ResultPanel.tsx'
import { download, json } from '../files/download.ts'
import { exportName } from './file-name.ts'
import { recordWord } from './record-word.ts'

interface Props {
  exported: SubjectExport
  onClose: () => void
}

/** What is kept about an address, in numbers, and as files to hand out. */
export function Exported({ exported: { report, html }, onClose }: Props) {
  const { requests } = useAdminTexts()
  const words = requests.exported
  const { number } = useWords()
  const name = exportName(report.email, report.madeAt)
  const isEmpty = report.sections.every(({ records }) => records.length === 0)
  return (
    <ResultPanel
      title={words.title(report.email)}
      acts={[
        { label: words.html, onClick: () => download(`${name}.html`, html) },
        { label: words.json, onClick: () => download(`${name}.json`, json(report)) },
      ]}
      close={{ label: words.close, onClick: onClose }}
    >
      {isEmpty && <Text weight="semibold">{words.none}</Text>}
      <Text>{words.text}</Text>
      {!isEmpty && (
        <SmallTable
          label={words.title(report.email)}
          head={[words.section, words.records]}
          rows={report.sections.map((section) => [
            recordWord(requests.sections, section.name),
            number(section.records.length),
          ])}
        />
      )}
    </ResultPanel>
  )
}
