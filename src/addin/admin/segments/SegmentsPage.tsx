import { useMayLook } from '../../client/queries.ts'
import { OrganisationOff } from '../../taskpane/OrganisationOff.tsx'
import { useFocusOnReturn } from '../components/useFocusOnReturn.ts'
import { useAddress } from '../useAddress.ts'
import { NewSegment } from './NewSegment.tsx'
import { SegmentList } from './SegmentList.tsx'
import { SegmentView } from './SegmentView.tsx'

/** Segments: all of them, a new one, or the one that the address names. */
export function SegmentsPage() {
  const { part, detail } = useAddress()
  const mayLook = useMayLook()
  useFocusOnReturn('segments', part)
  if (!mayLook) return <OrganisationOff isWhole />
  if (part === '') return <SegmentList />
  if (part === 'new') return <NewSegment key={detail} copiedFrom={detail} />
  return <SegmentView key={part} id={part} />
}
