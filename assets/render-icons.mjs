/**
 * Renders the icons that manifest.xml names from their SVG sources. The pictures are committed; run
 * this only after a change to a drawing:
 *
 *     CHROME_PATH=/usr/bin/chromium node assets/render-icons.mjs
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const folder = import.meta.dirname

/** Up to 32 px the simpler drawing is used: thin lines turn to mist. */
const SOURCES = [
  { drawing: 'icon-small.svg', name: 'icon', sizes: [16, 25, 32] },
  { drawing: 'icon.svg', name: 'icon', sizes: [48, 50, 64, 75, 80, 96, 128, 144] },
  { drawing: 'follow.svg', name: 'follow', sizes: [16, 32, 80] },
]

const browser = await chromium.launch({
  ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
  // Chromium refuses its sandbox to root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const { drawing, name, sizes } of SOURCES) {
  const svg = readFileSync(path.join(folder, drawing), 'utf8')
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    const file = path.join(folder, `${name}-${size}.png`)
    await page.screenshot({ path: file, omitBackground: true })
    console.log(path.relative(process.cwd(), file))
  }
}
await browser.close()
