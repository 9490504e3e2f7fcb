import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Enrichment } from '../../../contract/enrichment.ts'
import { Live } from '../../taskpane/components/Live.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { useEntries, type Entries } from '../components/useEntries.ts'
import { useLeaveWarning } from '../components/useLeaveWarning.ts'
import { EngagementFailed } from './EngagementFailed.tsx'
import { Movers } from './Movers.tsx'
import { useWeightActs } from './useWeightActs.ts'
import { WeightFields } from './WeightFields.tsx'
import { METRICS, spread, weightEntries, weightsOf, type WeightEntries } from './weight-entries.ts'
import { WeightSum } from './WeightSum.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { maxWidth: '76ch' },
})

/** How much each part of the score counts; shows who would move before it is set. */
export function WeightsPanel({ enrichment }: { enrichment: Enrichment }) {
  const styles = useStyles()
  const { engagementWeights: words } = useAdminTexts()
  const holds = weightEntries(enrichment.weights)
  const entries = useEntries<WeightEntries>(holds)
  const { value, isChanged, change } = entries
  const acts = useWeightActs(enrichment.revision, entries.discard)
  useLeaveWarning(isChanged)
  const untouched = METRICS.filter((metric) => value[metric] === holds[metric])
  const isSet = acts.set.isSuccess && !isChanged
  return (
    <Panel title={words.title}>
      <Text className={styles.text}>{words.text}</Text>
      <WeightFields entries={value} onType={change} />
      <WeightSum entries={value} onSpread={() => change(spread(value, untouched))} />
      <WeightButtons
        entries={entries}
        acts={acts}
        onStandard={() => change(weightEntries(enrichment.standardWeights))}
      />
      {acts.set.isError && (
        <EngagementFailed title={words.notDone} error={acts.set.error} hasEntries />
      )}
      {isSet && <Text weight="semibold">{words.isSet}</Text>}
      {isChanged && <Movers preview={acts.preview} weights={weightsOf(value)} />}
      <Live>{isSet ? words.isSet : ''}</Live>
    </Panel>
  )
}

interface ButtonProps {
  entries: Entries<WeightEntries>
  acts: ReturnType<typeof useWeightActs>
  onStandard: () => void
}

/** Nothing can be shown or set before the parts make 100 percent and differ from what holds. */
function WeightButtons({ entries, acts, onStandard }: ButtonProps) {
  const styles = useStyles()
  const { engagementWeights: words } = useAdminTexts()
  const { value, isChanged, discard } = entries
  const weights = isChanged ? weightsOf(value) : undefined
  const { preview, set } = acts
  return (
    <div className={styles.acts}>
      <Button
        disabledFocusable={!weights || preview.isPending}
        onClick={() => weights && acts.show(weights)}
      >
        {preview.isPending ? words.previewing : words.preview}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={!weights || set.isPending}
        onClick={() => weights && acts.keep(weights)}
      >
        {set.isPending ? words.setting : words.set}
      </Button>
      <Button onClick={onStandard}>{words.standard}</Button>
      {isChanged && <Button onClick={discard}>{words.discard}</Button>}
    </div>
  )
}
