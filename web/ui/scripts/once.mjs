// node scripts/once.mjs <mark> [<file>...] -- <command>...
// Runs the command unless it has ended well before with exactly these files (all sources where none is named); the mark
// remembers their fingerprint.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const [mark, ...rest] = process.argv.slice(2)
const split = rest.indexOf('--')
const [command, ...args] = rest.slice(split + 1)

/** All files of a folder but what is made from them, in one order everywhere. */
function sources(folder) {
  const names = readdirSync(folder).filter((name) => !['node_modules', 'dist'].includes(name))
  return names.sort().flatMap((name) => (statSync(`${folder}/${name}`).isDirectory() ? sources(`${folder}/${name}`) : [`${folder}/${name}`]))
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of split > 0 ? rest.slice(0, split) : sources('.')) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

function marked() {
  try {
    return readFileSync(mark, 'utf8')
  } catch {
    return null
  }
}

const now = fingerprint()
if (marked() === now) process.exit(0)
const { status, error } = spawnSync([command, ...args].join(' '), { stdio: 'inherit', shell: true })
if (error) console.error(error.message)
if (status !== 0) process.exit(status ?? 1)
mkdirSync(dirname(mark), { recursive: true })
writeFileSync(mark, now)
