/** How to take back one step that was begun. */
export interface Undo<What> {
  what: What
  run: () => Promise<unknown>
}

/**
 * Takes steps back, the last one first; one that fails does not keep the others from running.
 *
 * @returns the steps that could not be taken back
 */
export function takeBack<What>(steps: readonly Undo<What>[]): Promise<What[]> {
  return steps.reduceRight<Promise<What[]>>(
    (before, { what, run }) =>
      before.then((left) =>
        run().then(
          () => left,
          () => [...left, what],
        ),
      ),
    Promise.resolve([]),
  )
}
