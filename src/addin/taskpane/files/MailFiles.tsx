import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons/svg/document'
import type { TrackedFile } from '../../../contract/file.ts'
import { useMailFiles } from '../../client/file-queries.ts'
import { shortName } from '../../follow/file-rules.ts'
import { formatBytes } from '../../locales/format-bytes.ts'
import type { FileTexts } from '../../locales/en-US/tool-file.ts'
import { Failed } from '../components/Failed.tsx'
import { Panel } from '../components/Panel.tsx'
import { useToolTexts } from '../ToolTextsContext.ts'
import { useWords } from '../useWords.ts'
import { FileActs } from './FileActs.tsx'
import { hasMeaning, mayBeChanged, shownState, type ShownState } from './shown-state.ts'

interface Props {
  followKey: string
  /** False for who may only look. */
  mayChange: boolean
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  number: { width: '5em', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    color: tokens.colorNeutralForeground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  people: { fontWeight: tokens.fontWeightSemibold },
  name: { display: 'block', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  meaning: { display: 'block', color: tokens.colorNeutralForeground1 },
  acts: { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** Tracked files of a mail with what was seen of them; nothing where there are none. */
export function MailFiles({ followKey, mayChange }: Props) {
  const { file: words } = useToolTexts()
  const styles = useStyles()
  const files = useMailFiles(followKey)
  if (files.error && !files.data) return <Failed error={files.error} onRetry={files.refetch} />
  if (!files.data || files.data.length === 0) return null
  return (
    <Panel title={words.list} icon={<DocumentRegular />}>
      <table className={styles.table} aria-label={words.list}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.file}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {words.people}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.data.map((file) => (
            <FileRow key={file.id} file={file} mayChange={mayChange} />
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.quiet}>
        {words.numbersWhy}
      </Text>
    </Panel>
  )
}

function FileRow({ file, mayChange }: { file: TrackedFile; mayChange: boolean }) {
  const styles = useStyles()
  const { number } = useWords()
  const views = file.links[0]?.views ?? { people: 0, all: 0 }
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
          <span className={styles.name} title={file.name}>
            {shortName(file.name)}
          </span>
          <FileFacts file={file} />
        </th>
        <td className={mergeClasses(styles.cell, styles.number, styles.people)}>
          {number(views.people)}
        </td>
        <td className={mergeClasses(styles.cell, styles.number)}>{number(views.all)}</td>
      </tr>
      {mayChange && mayBeChanged(file) && (
        <tr>
          <td colSpan={3} className={styles.acts}>
            <FileActs file={file} />
          </td>
        </tr>
      )}
    </>
  )
}

function FileFacts({ file }: { file: TrackedFile }) {
  const styles = useStyles()
  const { file: words } = useToolTexts()
  const { texts, day } = useWords()
  const state = shownState(file)
  const facts = [
    formatBytes(texts.locale, file.size),
    ...(file.version > 1 ? [words.version(file.version)] : []),
    state === 'available'
      ? `${words.states.available} ${words.until(day(file.expiresAt))}`
      : stateWords(state, words),
    ...restrictions(file, words),
    words.downloads(file.links[0]?.downloads ?? 0),
  ]
  return (
    <>
      <span className={styles.quiet}>{facts.join(' · ')}</span>
      {hasMeaning(state) && <span className={styles.meaning}>{words.meanings[state]}</span>}
    </>
  )
}

const stateWords = (state: ShownState, { states, usedUp }: FileTexts): string =>
  state === 'usedUp' ? usedUp : states[state]

const restrictions = ({ hasPassword, oneTime }: TrackedFile, words: FileTexts): string[] => [
  ...(hasPassword ? [words.hasPassword] : []),
  ...(oneTime ? [words.oneTime] : []),
]
