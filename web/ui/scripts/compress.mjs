// Writes .gz and .br beside every text file of dist/, so that the server never compresses a page's files itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|json|svg|webmanifest)$/.test(entry.name)) continue
  const path = `${entry.parentPath ?? entry.path}/${entry.name}`
  const bytes = readFileSync(path)
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes))
}
