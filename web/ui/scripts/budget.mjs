// Fails the build when a page's first load is heavier than an old phone on a slow net can bear.
import { readFileSync, statSync } from 'node:fs'

const KB = 1024
const MOST_REQUESTS = 8
const BUDGETS = [
  { entry: 'm/main.ts', first: ['i18n/zh-CN.json'], js: 60 * KB, css: 10 * KB, total: 90 * KB },
  { entry: 'console/main.ts', first: ['i18n/zh-CN.json', 'i18n/console.zh-CN.json'], js: 120 * KB, css: 20 * KB, total: 150 * KB },
]

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'))

/** The files an entry cannot start without: itself and all it imports, with their styles. */
function needs(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const css of chunk.css ?? []) seen.add(css)
  for (const child of chunk.imports ?? []) needs(child, seen)
  return seen
}

let broken = false
for (const { entry, first, js, css, total } of BUDGETS) {
  if (!manifest[entry]) continue
  const files = [entry, ...first].reduce((seen, key) => needs(key, seen), new Set())
  const sum = (ending) =>
    [...files].filter((file) => file.endsWith(ending)).reduce((bytes, file) => bytes + statSync(`dist/${file}.gz`).size, 0)
  const measured = { js: sum('.js'), css: sum('.css') }
  measured.total = measured.js + measured.css
  const requests = files.size + 1 // the page itself
  if (requests > MOST_REQUESTS) {
    broken = true
    console.log(`TOO MANY  ${entry} requests: ${requests} of ${MOST_REQUESTS}`)
  }
  for (const [what, limit] of Object.entries({ js, css, total })) {
    const over = measured[what] > limit
    broken ||= over
    console.log(`${over ? 'TOO HEAVY' : 'ok'}  ${entry} ${what}: ${(measured[what] / KB).toFixed(1)} of ${limit / KB} KB gzip`)
  }
}
process.exit(broken ? 1 : 0)
