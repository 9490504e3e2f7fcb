import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * What is wrong with a page as it is shown now, one line each: what axe finds, contrast included,
 * and content that is wider than the page. Fluent's invisible focus stops are left out.
 *
 * @param only the one rule to ask axe for, where the same page was looked at in other colours
 */
export async function pageFaults(frame: Frame, only?: 'color-contrast'): Promise<string[]> {
  if (!(await frame.evaluate<boolean>(`'axe' in window`))) await frame.evaluate(axeSource)
  await comeToRest(frame)
  const options = { resultTypes: ['violations'], ...(only && { runOnly: [only] }) }
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: [['[data-tabster-dummy]']] }, ${JSON.stringify(options)})`,
  )
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
  return [...faults, ...(await tooWide(frame))]
}

/** A colour on its way to another has no contrast of its own. What moves for ever is let be. */
function comeToRest(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map((animation) => animation.finished)
    const longEnough = new Promise((resolve) => setTimeout(resolve, 2000))
    await Promise.race([Promise.allSettled(ending), longEnough])
  })
}

/** Elements that make the page scroll sideways, outermost first. */
function tooWide(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement
    if (scrollWidth <= width) return []
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => getComputedStyle(element).position !== 'fixed')
      .slice(0, 3)
      .map((element) => `wider than the page: ${element.outerHTML.slice(0, 160)}`)
  })
}
