import vue from '@vitejs/plugin-vue'
import type { UserConfig } from 'vite'

/**
 * The build of a program's own pages: one hashed ES module beside its styles in `dist`, with `vue` and `@linli/sdk` left
 * to the host. Use it as the whole of a program's `vite.config.ts`: `export default linliProgram()`.
 */
export function linliProgram(entry = 'index.ts'): UserConfig {
  return {
    plugins: [vue()],
    build: {
      target: ['chrome87', 'safari14', 'firefox102'],
      cssCodeSplit: false,
      lib: { entry, formats: ['es'], fileName: () => 'index.[hash].js', cssFileName: 'style' },
      rollupOptions: { external: ['vue', '@linli/sdk'] },
    },
  }
}
