export const compose = {
  title: 'Follow this mail',
}

export type ComposeTexts = typeof compose
