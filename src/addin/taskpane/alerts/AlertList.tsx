import { AlertRegular } from '@fluentui/react-icons/svg/alert'
import { useEffect, useState } from 'react'
import type { Alert, AlertList as AlertPage } from '../../../contract/alert.ts'
import { useAlerts, useMarkAlertsSeen } from '../../client/alert-queries.ts'
import { AsyncContent } from '../components/AsyncContent.tsx'
import { More } from '../components/More.tsx'
import { useListStyles } from '../components/list-styles.ts'
import { Notice } from '../components/Notice.tsx'
import { useTexts } from '../TextsContext.ts'
import { useIsHidden } from '../useIsHidden.ts'
import { useAgo } from '../useWords.ts'
import type { AlertTarget } from './alert-target.ts'
import { AlertRow } from './AlertRow.tsx'

interface Props {
  onOpen: (target: AlertTarget | undefined) => void
}

/** What the salesperson was told, newest first. Looking at it is having seen it. */
export function AlertList({ onOpen }: Props) {
  const styles = useListStyles()
  const { alerts: words } = useTexts()
  const query = useAlerts()
  const empty = {
    when: ({ pages }: { pages: readonly AlertPage[] }) => pages[0]?.items.length === 0,
    show: <Notice icon={<AlertRegular />} title={words.emptyTitle} text={words.emptyText} />,
  }
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.title}</h2>
      <AsyncContent query={query} label={words.title} lines={5} empty={empty}>
        {({ pages }) => <Rows pages={pages} onOpen={onOpen} />}
      </AsyncContent>
      <More query={query} />
    </div>
  )
}

function Rows({ pages, onOpen }: { pages: readonly AlertPage[] } & Props) {
  const styles = useListStyles()
  const ago = useAgo()
  const alerts = pages.flatMap(({ items }) => items)
  const news = useNews(alerts)
  useLooked(pages[0])
  return (
    <ul className={styles.list}>
      {alerts.map((alert) => (
        <AlertRow
          key={alert.id}
          alert={alert}
          isNew={news.has(alert.id)}
          ago={ago}
          onOpen={onOpen}
        />
      ))}
    </ul>
  )
}

/** Which alerts were new when they came on screen; they stay so until the list is left. */
function useNews(alerts: readonly Alert[]): ReadonlySet<string> {
  const [news, setNews] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const more = alerts.filter(({ id, state }) => state === 'shown' && !news.has(id))
    if (more.length > 0) setNews(new Set([...news, ...more.map(({ id }) => id)]))
  }, [alerts, news])
  return news
}

/** Tells the API that what is on screen was looked at, unless the pane is out of sight. */
function useLooked(page: AlertPage | undefined): void {
  const isHidden = useIsHidden()
  const { mutate } = useMarkAlertsSeen()
  const position = page?.position ?? 0
  const isNew = (page?.unseen ?? 0) > 0
  useEffect(() => {
    if (isNew && !isHidden) mutate(position)
  }, [isNew, isHidden, position, mutate])
}
