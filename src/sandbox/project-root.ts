import path from 'node:path'

/** The repository, whether this runs from src/sandbox or from dist/sandbox. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..')

export const fromRoot = (...parts: readonly string[]): string => path.join(projectRoot, ...parts)
