import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { FilterRegular } from '@fluentui/react-icons/svg/filter'
import type { Segment } from '../../../contract/segment.ts'
import { useSegments } from '../../client/segment-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Notice } from '../../taskpane/components/Notice.tsx'
import { Stack } from '../../taskpane/components/Panel.tsx'
import { useAgo, useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { DataTable, type Column } from '../components/DataTable.tsx'
import { NotCollected } from '../components/NotCollected.tsx'
import { partAddress } from '../page-address.ts'
import { useMayChange } from './useMayChange.ts'
import { useSegmentName } from './useSegmentName.ts'

const useStyles = makeStyles({
  add: { alignSelf: 'flex-start' },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

/** All segments with who is in them, who came and who went. */
export function SegmentList() {
  const styles = useStyles()
  const { list: words } = useAdminTexts().segments
  const mayChange = useMayChange()
  const text = mayChange ? words.emptyText : `${words.emptyText} ${words.emptyReader}`
  return (
    <Stack>
      {mayChange && (
        <Button
          as="a"
          className={styles.add}
          icon={<AddRegular />}
          href={partAddress('segments', 'new')}
        >
          {words.add}
        </Button>
      )}
      <AsyncContent
        query={useSegments()}
        label={words.label}
        lines={5}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <Notice icon={<FilterRegular />} title={words.emptyTitle} text={text} />,
        }}
      >
        {({ items }) => (
          <>
            {items.every(({ countedAt }) => countedAt === null) && <NotCollected />}
            <SegmentTable segments={items} />
          </>
        )}
      </AsyncContent>
    </Stack>
  )
}

function SegmentTable({ segments }: { segments: readonly Segment[] }) {
  const { list: words } = useAdminTexts().segments
  const { number } = useWords()
  const ago = useAgo()
  const count = (title: string, of: (segment: Segment) => number): Column<Segment> => ({
    title,
    width: 'minmax(0, 2fr)',
    cell: (segment) => segment.countedAt !== null && number(of(segment)),
  })
  return (
    <DataTable
      label={words.label}
      rows={segments}
      idOf={({ id }) => id}
      columns={[
        {
          title: words.name,
          width: 'minmax(0, 5fr)',
          cell: (segment) => <Name segment={segment} />,
        },
        count(words.members, ({ members }) => members),
        count(words.entered, ({ entered }) => entered),
        count(words.left, ({ left }) => left),
        {
          title: words.counted,
          width: 'minmax(0, 3fr)',
          cell: ({ countedAt }) => (countedAt === null ? words.never : ago(countedAt)),
        },
      ]}
    />
  )
}

function Name({ segment }: { segment: Segment }) {
  const styles = useStyles()
  const { list: words } = useAdminTexts().segments
  const nameOf = useSegmentName()
  const { isStandard, createdBy } = segment
  const origin = isStandard ? words.standard : createdBy && words.createdBy(createdBy)
  return (
    <>
      <Link href={partAddress('segments', segment.id)} className={styles.name}>
        {nameOf(segment)}
      </Link>
      {origin && <span className={styles.note}>{origin}</span>}
    </>
  )
}
