import { Field, Link, makeStyles, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { Segment } from '../../../contract/segment.ts'
import { useSegmentMembers, type MemberShow } from '../../client/segment-queries.ts'
import { AsyncContent } from '../../taskpane/components/AsyncContent.tsx'
import { Live } from '../../taskpane/components/Live.tsx'
import { Panel } from '../../taskpane/components/Panel.tsx'
import { useWords } from '../../taskpane/useWords.ts'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { Choice } from '../components/Choice.tsx'
import { More } from '../components/More.tsx'
import { segmentAddress } from '../page-address.ts'
import { MemberExport } from './MemberExport.tsx'
import { MemberTable } from './MemberTable.tsx'

const useStyles = makeStyles({ show: { alignSelf: 'flex-start' } })

/** Who is in a segment, who entered and who left, each with the reason. */
export function MemberPanel({ segment }: { segment: Segment }) {
  const styles = useStyles()
  const { members: words } = useAdminTexts().segments
  const [show, setShow] = useState<MemberShow>('in')
  return (
    <Panel title={words.title}>
      <Field label={words.show} className={styles.show}>
        <Choice label={words.show} value={show} words={words.shows} onChoose={setShow} />
      </Field>
      <Members key={show} segment={segment} show={show} />
    </Panel>
  )
}

function Members({ segment, show }: { segment: Segment; show: MemberShow }) {
  const { members: words } = useAdminTexts().segments
  const { number } = useWords()
  const query = useSegmentMembers(segment.id, show)
  const members = query.data?.pages.flatMap(({ items }) => items) ?? []
  const count = members.length
  return (
    <>
      <AsyncContent
        query={query}
        label={words.title}
        lines={5}
        empty={{ when: () => count === 0, show: <Text>{words.none[show]}</Text> }}
      >
        {() => (
          <>
            <MemberExport segment={segment} show={show} />
            {show === 'in' && <Link href={segmentAddress(segment.id)}>{words.toAccounts}</Link>}
            <MemberTable segment={segment} members={members} show={show} />
          </>
        )}
      </AsyncContent>
      <More query={query} />
      <Live>{query.isSuccess ? words.shown(count, number(count)) : ''}</Live>
    </>
  )
}
