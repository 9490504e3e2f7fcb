/** What several tools say. */
export const common = {
  followFirst: {
    title: 'Follow this mail first',
    text: 'This only works in a mail that is followed.',
    button: 'Follow this mail',
  },
}

export type ToolCommonTexts = typeof common
