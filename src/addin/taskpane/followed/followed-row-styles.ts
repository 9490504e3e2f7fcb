import { makeStyles, tokens } from '@fluentui/react-components'

/** How a row of the list looks. */
export const useFollowedRowStyles = makeStyles({
  subject: { fontWeight: tokens.fontWeightSemibold },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: { position: 'relative' },
  shown: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  some: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  all: { color: tokens.colorNeutralForeground3 },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
