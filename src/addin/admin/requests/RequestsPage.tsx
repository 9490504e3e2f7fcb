import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ActResult } from './ActResult.tsx'
import { RequestList } from './RequestList.tsx'
import { SubjectForm } from './SubjectForm.tsx'
import { useSubjectActs } from './useSubjectActs.ts'

/** What people ask about their data: the way to do it, what came of it, and who waits. */
export function RequestsPage() {
  const { ask } = useAdminTexts().requests.act
  const acts = useSubjectActs()
  const { asked } = acts
  return (
    <Stack>
      <SubjectForm acts={acts} />
      <ActResult acts={acts} />
      <RequestList acts={acts} />
      <Confirm
        question={
          asked === undefined
            ? undefined
            : { title: ask.title(asked), text: ask.text(asked), confirm: ask.confirm }
        }
        onConfirm={() => asked !== undefined && acts.erase(asked)}
        onClose={acts.endAsking}
      />
    </Stack>
  )
}
