import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Health, HealthState } from '../../../contract/health.ts'
import { useHealth } from '../../client/admin-queries-health.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { HealthRow } from './HealthRow.tsx'
import { healthSentences } from './health-sentences.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  since: { color: tokens.colorNeutralForeground3 },
})

/** The five numbers of whoever runs the server, in plain words. */
export function HealthPage() {
  const { label } = useAdminTexts().health
  return (
    <AsyncContent query={useHealth()} label={label} lines={8}>
      {(health) => <HealthPanel health={health} />}
    </AsyncContent>
  )
}

const PARTS = ['hits', 'waiting', 'store', 'jobs', 'graph'] as const

function HealthPanel({ health }: { health: Health }) {
  const styles = useStyles()
  const { health: words } = useAdminTexts()
  const { at, number, texts } = useWords()
  const percent = useMemo(() => {
    const format = new Intl.NumberFormat(texts.locale, {
      style: 'percent',
      maximumFractionDigits: 1,
    })
    return (share: number) => format.format(share)
  }, [texts.locale])
  const sentences = healthSentences(health, words, { number, percent, at })
  return (
    <Panel title={words.whole[worst(health)]}>
      <ul className={styles.list}>
        {PARTS.map((part) => (
          <HealthRow
            key={part}
            state={health[part].state}
            words={words[part]}
            says={sentences[part]}
          />
        ))}
      </ul>
      <Text className={styles.since}>{words.since(at(health.since))}</Text>
    </Panel>
  )
}

function worst(health: Health): HealthState {
  const states = PARTS.map((part) => health[part].state)
  if (states.includes('failing')) return 'failing'
  return states.includes('attention') ? 'attention' : 'good'
}
