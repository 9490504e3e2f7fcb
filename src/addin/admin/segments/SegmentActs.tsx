import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Segment } from '../../../contract/segment.ts'
import { useRemoveSegment } from '../../client/segment-queries.ts'
import { Confirm } from '../../taskpane/components/Confirm.tsx'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { ChangeFailed } from '../components/ChangeFailed.tsx'
import { addressOf, partAddress } from '../page-address.ts'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  segment: Segment
  onChange: () => void
}

/** Changes a segment, copies or removes it; the one that comes with Follow stays as it is. */
export function SegmentActs({ segment: { id, name, isStandard }, onChange }: Props) {
  const styles = useStyles()
  const { acts: words } = useAdminTexts().segments
  const removal = useRemoveSegment()
  const [isAsking, setIsAsking] = useState(false)
  const remove = () =>
    removal.mutate(
      { params: { id } },
      { onSuccess: () => void location.assign(addressOf('segments')) },
    )
  return (
    <>
      <div className={styles.acts}>
        {!isStandard && <Button onClick={onChange}>{words.change}</Button>}
        <Button as="a" href={`${partAddress('segments', 'new')}/${id}`}>
          {words.copy}
        </Button>
        {!isStandard && (
          <Button disabledFocusable={removal.isPending} onClick={() => setIsAsking(true)}>
            {words.remove}
          </Button>
        )}
      </div>
      {isStandard && <Text size={200}>{words.standard}</Text>}
      {removal.isError && <ChangeFailed title={words.notRemoved} error={removal.error} />}
      <Confirm
        question={
          isAsking
            ? { title: words.removeTitle(name), text: words.removeText, confirm: words.remove }
            : undefined
        }
        onConfirm={remove}
        onClose={() => setIsAsking(false)}
      />
    </>
  )
}
