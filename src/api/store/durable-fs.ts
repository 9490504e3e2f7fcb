import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { fdatasyncSync } from 'node:fs'

interface OpenStream {
  /** The file descriptor outside; a directory has none. */
  nfd?: number | null
}

/** The part of Emscripten's module that is patched; its types do not describe it. */
interface Internals {
  NODEFS?: { stream_ops?: { fsync?: (stream: OpenStream) => number } }
}

/**
 * PGlite's file system with an fsync that does something. As shipped it has none, and a commit is
 * only as safe as the kernel's cache: fine against `kill -9`, not against a power cut.
 *
 * This reaches into internals that have moved before. So the version is pinned, and whoever opens
 * an engine checks that `syncs` went up.
 */
export class DurableFS extends NodeFS {
  /** How often PostgreSQL had something synced. */
  syncs = 0

  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg as PGlite, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    const patch = (module: unknown) => this.#patch(module as Internals)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, patch] } }
  }

  #patch({ NODEFS }: Internals): void {
    if (!NODEFS?.stream_ops) return
    NODEFS.stream_ops.fsync = ({ nfd }) => {
      if (nfd != null) {
        fdatasyncSync(nfd)
        this.syncs += 1
      }
      return 0
    }
  }
}
