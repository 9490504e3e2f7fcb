export async function loadStreams(streams: number): Promise<void> {
  throw new Error(`not yet ${streams}`)
}
