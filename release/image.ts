/** What the last stage of a Dockerfile puts where, and how it starts. */
export interface Image {
  /** In their order; `from` is a stage's name, `source` a path in it, `target` one in the image. */
  copies: readonly { from: string; source: string; target: string }[]
  env: Readonly<Record<string, string>>
  user: string
  entrypoint: readonly string[]
}

/** Reads the last stage of a Dockerfile, as far as ours goes. What it does not name is empty. */
export function imageOf(dockerfile: string): Image {
  const joined = dockerfile.replace(/\\\n/g, ' ')
  const stage = joined.slice(joined.lastIndexOf('\nFROM '))
  const copies = [...stage.matchAll(/^COPY --from=(\w+) \/build\/(\S+) \.\/(\S+)$/gm)]
  const settings = [...stage.matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs = '']) => pairs.split(' '))
  const entrypoint = /^ENTRYPOINT (\[.*\])$/m.exec(stage)?.[1]
  return {
    copies: copies.map(([, from = '', source = '', target = '']) => ({ from, source, target })),
    env: Object.fromEntries(settings.map((pair) => pair.split('=') as [string, string])),
    user: /^USER (\S+)$/m.exec(stage)?.[1] ?? '',
    entrypoint: entrypoint ? (JSON.parse(entrypoint) as string[]) : [],
  }
}
