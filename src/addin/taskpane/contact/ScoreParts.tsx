import type { EngagementScore } from '../../../contract/engagement-score.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { SmallTable } from '../components/SmallTable.tsx'
import { useWords } from '../useWords.ts'

/** How a score came about, so that it can be checked by hand. */
export function ScoreParts({ score }: { score: EngagementScore }) {
  const { texts, number, fraction } = useWords()
  const { score: words } = texts.contact
  const { timeline } = texts.read
  const { unknown } = score.sensitivity
  const parts = score.parts.filter(({ count }) => count > 0)
  const rows = parts.map(
    ({ kind, count, points, heat }) =>
      [timeline.kinds[kind], `${number(count)} × ${fraction(points)}`, fraction(heat)] as const,
  )
  return (
    <Disclosure label={words.why}>
      {parts.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <SmallTable
          label={words.why}
          head={[words.part, words.worth, words.left]}
          rows={[...rows, [words.total, '', fraction(score.heat)]]}
        />
      )}
      <p>{words.formula(number(score.halfLifeDays), number(score.saturation))}</p>
      <p>{words.counted}</p>
      <p>{words.whyBand}</p>
      <p>{words.whyTrend}</p>
      <p>{unknown > 0 ? words.whySensitivity(unknown) : words.nothingUnknown}</p>
    </Disclosure>
  )
}
