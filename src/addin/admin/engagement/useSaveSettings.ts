import { useSetEnrichment } from '../../client/admin-queries-engagement.ts'
import { settingsOf, type Settings } from './setup-entries.ts'
import type { StepProps } from './step-props.ts'
import { ownZone } from './time-zones.ts'

/** Saves what one step decides, and goes on; what other steps decided stays. */
export function useSaveSettings({ enrichment, progress }: StepProps) {
  const change = useSetEnrichment()
  const settings = settingsOf(enrichment, ownZone())
  const save = (some: Partial<Settings>) => {
    const body = { ...settings, ...some, revision: enrichment.revision }
    change.mutate({ body }, { onSuccess: () => progress.goOn() })
  }
  return { settings, change, save }
}
