import type { TemplateRemoval } from '../../contract/template.ts'
import {
  allowedLink,
  allowedPicture,
  type CheckedAddress,
  type IsOwnTracking,
} from './allowed-address.ts'
import { mayHave } from './allowed-html.ts'
import { allowedStyle } from './allowed-style.ts'
import { hasPlaceholder, plainPlaceholders } from './placeholders.ts'

/** What of a tag may stay. */
export interface KeptAttributes {
  /** False: the tag itself goes, because without what was removed it is nothing. */
  isKept: boolean
  attributes: [name: string, value: string][]
  removed: TemplateRemoval[]
}

/** Attributes of a tag that is allowed; without a word about names and classes, which mean nothing here. */
export function keptAttributes(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  isOwnTracking: IsOwnTracking,
): KeptAttributes {
  if (tag === 'img' && isBeacon(attributes))
    return { isKept: false, attributes: [], removed: ['tracking'] }
  const kept: KeptAttributes = { isKept: true, attributes: [], removed: [] }
  for (const [name, value] of Object.entries(attributes))
    addAttribute(kept, { tag, name, value, isOwnTracking })
  const has = (name: string) => kept.attributes.some(([one]) => one === name)
  if (tag === 'img') kept.isKept = has('src')
  if (tag === 'a') kept.isKept = has('href')
  return kept
}

interface Attribute {
  tag: string
  name: string
  value: string
  isOwnTracking: IsOwnTracking
}

function addAttribute(kept: KeptAttributes, { tag, name, value, isOwnTracking }: Attribute): void {
  if (name.startsWith('on')) kept.removed.push('event-handler')
  if (!mayHave(tag, name)) return
  if (name === 'href') addAddress(kept, name, allowedLink(value, isOwnTracking))
  else if (name === 'src') addAddress(kept, name, allowedPicture(value, isOwnTracking))
  else if (hasPlaceholder(value)) kept.removed.push('placeholder-in-attribute')
  else if (name === 'style') addStyle(kept, value)
  else kept.attributes.push([name, value])
}

function addStyle(kept: KeptAttributes, value: string): void {
  const { style, removed } = allowedStyle(value)
  if (removed > 0) kept.removed.push('style')
  if (style !== '') kept.attributes.push(['style', style])
}

function addAddress(kept: KeptAttributes, name: 'href' | 'src', checked: CheckedAddress): void {
  if (checked === 'tracking') kept.removed.push('tracking')
  else if (checked === 'refused') kept.removed.push(name === 'href' ? 'link' : 'image')
  else kept.attributes.push([name, plainPlaceholders(checked.address)])
}

/** Too small to be seen: there to be loaded. */
const isBeacon = ({ width, height }: Readonly<Record<string, string>>): boolean =>
  isTiny(width) && isTiny(height)

const isTiny = (size: string | undefined): boolean => /^\s*[01](px)?\s*$/i.test(size ?? '')
