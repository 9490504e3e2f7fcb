import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { createHash } from 'node:crypto'
import path from 'node:path'

/** Something in a file that looks like a secret. It is named by a print of itself, never shown. */
export interface Finding {
  file: string
  line: number
  /** What it looks like. */
  what: string
  /** First 12 characters of its SHA-256: what `allowed-secrets.json` names it by. */
  print: string
}

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }],
}

/** Our own keys, `id:base64` of 32 bytes, and values that are given to a name that speaks of a secret. */
const OWN_PATTERNS: readonly [string, RegExp][] = [
  ['a key of ours', /\b[a-z0-9]{1,8}:([A-Za-z0-9+/]{43}=)/g],
  [
    'a value of a secret',
    /(?:secret|password|passwd|token|api_?key|private_?key)["']?\s*[:=]\s*["'`]([A-Za-z0-9+/_=.~-]{20,})["'`]/gi,
  ],
]

/** Bits for each character below which a value is made up: a repetition, a sentence, a number. */
const LEAST_ENTROPY = 3.8

/** Everything in a text that looks like a secret, once for each line. */
export async function findSecrets(file: string, content: string): Promise<Finding[]> {
  const source = { filePath: file, content, ext: path.extname(file), contentType: 'text' as const }
  const { messages } = await lintSource({ source, options: { config } })
  const known = messages.map(({ range, ruleId, ruleParentId }) => ({
    at: range[0],
    text: content.slice(range[0], range[1]),
    what: ruleId.replace(/^.*secretlint-rule-/, '') || String(ruleParentId),
  }))
  const own = OWN_PATTERNS.flatMap(([what, pattern]) =>
    [...content.matchAll(pattern)]
      .filter(([, value = '']) => entropyOf(value) >= LEAST_ENTROPY)
      .map((match) => ({ at: match.index, text: match[1] ?? '', what })),
  )
  return [...known, ...own].map(({ at, text, what }) => ({
    ...{ file, what },
    line: content.slice(0, at).split('\n').length,
    print: createHash('sha256').update(text).digest('hex').slice(0, 12),
  }))
}

/** Shannon's, in bits for each character; 0 for the empty text. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length
    return sum - share * Math.log2(share)
  }, 0)
}

/** A made-up secret that may stand in a file, and why. */
export interface AllowedSecret {
  file: string
  print: string
  reason: string
}

/** Which findings nobody allowed, and which allowances nothing needs any more. */
export function unallowed(findings: readonly Finding[], allowed: readonly AllowedSecret[]) {
  const key = ({ file, print }: { file: string; print: string }) => `${file} ${print}`
  const may = new Set(allowed.map(key))
  const found = new Set(findings.map(key))
  return {
    findings: findings.filter((one) => !may.has(key(one))),
    stale: allowed.filter((one) => !found.has(key(one))),
  }
}
