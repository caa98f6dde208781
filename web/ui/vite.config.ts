import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Two pages (m, console) and two modules that programs import by name (vue, @linli/sdk).
// The server's import map points those names at the same hashed files the pages use, so there is one Vue in a page.
export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false, prodDevtools: false } })],
  resolve: {
    alias: [
      { find: /^vue$/, replacement: here('sdk/vue.js') },
      { find: /^@linli\/sdk$/, replacement: here('sdk/index.ts') },
    ],
  },
  build: {
    target: ['chrome87', 'safari14', 'firefox102'],
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 200,
    rollupOptions: {
      input: { m: here('m/main.ts'), console: here('console/main.ts'), vue: here('sdk/vue.js'), sdk: here('sdk/index.ts') },
      preserveEntrySignatures: 'allow-extension',
      // a few files for what both pages share, instead of a request for every few components
      output: {
        codeSplitting: {
          groups: [
            { name: 'runtime', test: /node_modules\/@vue\// },
            { name: 'shared', test: /\/ui\/(kit\/|sdk\/(?!vue\.js)|i18n\/index|hours\/texts|screens\/(words|seats|ShiftCard))|preload-helper/ },
            { name: 'screens', test: /\/ui\/screens\// },
          ],
        },
      },
    },
  },
  test: { include: ['**/*.test.ts'], exclude: ['node_modules', 'dist'], environment: 'node' },
})
