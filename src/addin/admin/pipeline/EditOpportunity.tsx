import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { Opportunity } from '../../../contract/opportunity.ts'
import { useChangeOpportunity } from '../../client/log-mutations.ts'
import { useReturnFocus } from '../../taskpane/components/useReturnFocus.ts'
import { OpportunityForm } from '../../taskpane/log-entry/OpportunityForm.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'

interface Props {
  opportunity: Opportunity
  onClose: () => void
}

/** Changes everything that is known of an opportunity. */
export function EditOpportunity({ opportunity, onClose }: Props) {
  const { pipeline: words } = useAdminTexts().adminLog
  const change = useChangeOpportunity()
  useReturnFocus()
  const { id, revision } = opportunity
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.editTitle}</DialogTitle>
          <DialogContent>
            {change.isError && (
              <ChangeFailed title={words.failed} error={change.error} hasEntries />
            )}
            <OpportunityForm
              start={opportunity}
              submit={words.save}
              isBusy={change.isPending}
              onSubmit={(fields) =>
                change.mutate(
                  { params: { id }, body: { ...fields, revision } },
                  { onSuccess: onClose },
                )
              }
              onCancel={onClose}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
