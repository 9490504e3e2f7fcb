import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useAdminTexts } from '../AdminTextsContext.ts'
import { AccountPicker, type Picked } from './AccountPicker.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

interface Props {
  accountId: string
  /** Empty: it belongs to nobody. */
  parentName: string
  onParent: (parent: Picked | undefined) => void
}

/** To whom an account belongs, and the way to another answer. */
export function ParentField({ accountId, parentName, onParent }: Props) {
  const styles = useStyles()
  const { form: words, detail } = useAdminTexts().adminAccounts
  const [isChoosing, setIsChoosing] = useState(false)
  const choose = (parent: Picked | undefined) => {
    onParent(parent)
    setIsChoosing(false)
  }
  return (
    <div role="group" aria-label={words.parent} className={styles.root}>
      <div className={styles.line}>
        <Text>
          {words.parent}: {parentName || detail.noParent}
        </Text>
        <Button size="small" aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
          {words.chooseParent}
        </Button>
        {parentName !== '' && (
          <Button size="small" onClick={() => choose(undefined)}>
            {words.removeParent}
          </Button>
        )}
      </div>
      {isChoosing && (
        <AccountPicker
          label={words.chooseParent}
          exceptId={accountId}
          picked={undefined}
          onPick={choose}
        />
      )}
    </div>
  )
}
