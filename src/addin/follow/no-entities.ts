/**
 * Stands in for `entities/decode` in the bundles (see webpack.config.js). htmlparser2's tokenizer
 * needs these names to load, and none of them while `decodeEntities` is off.
 */
export class EntityDecoder {
  startEntity(): never {
    throw new Error('Character references are decoded in character-references.ts')
  }
}

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const
export const htmlDecodeTree = new Uint16Array()
export const xmlDecodeTree = new Uint16Array()
