/** Place of the first number that is not less, in a list in order; its length where all are less. */
export function placeOf(numbers: readonly number[], one: number): number {
  let first = 0
  let past = numbers.length
  while (first < past) {
    const middle = (first + past) >>> 1
    if ((numbers[middle] as number) < one) first = middle + 1
    else past = middle
  }
  return first
}
