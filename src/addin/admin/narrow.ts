/** Where there is no room for the navigation beside the content, as at twice the text size. */
export const NARROW = '@media (max-width: 700px)'

/** Where there is no room for a table of many columns beside the navigation. */
export const CRAMPED = '@media (max-width: 960px)'
