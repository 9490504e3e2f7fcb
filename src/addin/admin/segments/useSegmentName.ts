import type { Segment } from '../../../contract/segment.ts'
import { useTexts } from '../../taskpane/TextsContext.ts'

/** What a segment is called; the one that comes with Follow in the reader's language. */
export function useSegmentName(): (segment: Pick<Segment, 'name' | 'isStandard'>) => string {
  const { standardSegment } = useTexts().account
  return ({ name, isStandard }) => (isStandard ? standardSegment : name)
}
