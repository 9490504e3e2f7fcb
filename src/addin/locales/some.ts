/** A number and the word behind it: for one, or for several and none. */
export const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
