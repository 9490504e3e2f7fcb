/** Words that follow a colon elsewhere, standing for themselves. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
