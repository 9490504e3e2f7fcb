import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ErasureCertificate } from '../../../contract/privacy.ts'
import { SmallTable } from '../../taskpane/components/SmallTable.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ResultPanel } from '../components/ResultPanel.tsx'
import { download, json } from '../files/download.ts'
import { recordWord } from './record-word.ts'

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
})

interface Props {
  certificate: ErasureCertificate
  onClose: () => void
}

/** Proof of an erasure, to look at and to keep. */
export function Certificate({ certificate, onClose }: Props) {
  const { requests } = useAdminTexts()
  const words = requests.certificate
  const { number } = useWords()
  const removed = Object.entries(certificate.removed).filter(([, count]) => count > 0)
  const file = `follow-erasure-${certificate.id}` as const
  return (
    <ResultPanel
      title={words.title}
      acts={[{ label: words.download, onClick: () => download(`${file}.json`, json(certificate)) }]}
      close={{ label: words.close, onClick: onClose }}
    >
      <Text>{words.text}</Text>
      {removed.length === 0 ? (
        <Text weight="semibold">{words.nothing}</Text>
      ) : (
        <SmallTable
          label={words.removed}
          head={[words.removed, words.number]}
          rows={removed.map(([kind, count]) => [recordWord(requests.removed, kind), number(count)])}
        />
      )}
      <Facts certificate={certificate} />
      <Text>{words.waiting(certificate.waitingHits, number(certificate.waitingHits))}</Text>
    </ResultPanel>
  )
}

function Facts({ certificate }: { certificate: ErasureCertificate }) {
  const styles = useStyles()
  const { certificate: words } = useAdminTexts().requests
  const { at, number } = useWords()
  const facts: readonly [string, string][] = [
    [words.id, certificate.id],
    [words.at, at(certificate.at)],
    [words.fingerprint, certificate.fingerprint],
    [words.audit, number(certificate.auditPosition)],
    [words.replayList, certificate.onReplayList ? words.yes : words.no],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
