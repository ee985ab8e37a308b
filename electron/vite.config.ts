// Builds the whole desktop program: main and core process, preload, and the page by its own configuration.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import renderer from '../renderer/vite.config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/**
 * fflate makes a `require` of its own, and so does electron-vite in every chunk that uses one. Two of that name are a
 * syntax error, and the core does not start: here the second one serves both.
 */
const oneRequire = {
  name: 'one-require',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/fflate/esm/index.mjs') ? code.replace("var require = createRequire('/');", '') : undefined,
}

export default defineConfig({
  main: {
    root,
    plugins: [oneRequire],
    build: {
      outDir: `${root}out/main`,
      emptyOutDir: true,
      // Everything is bundled but what is a native module or loads WebAssembly of its own, so that the packaged
      // program holds these two packages and no other.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: here('./main.ts'),
          core: here('./core.ts'),
          'reader-worker': here('../assessments/formats/reader-worker.ts'),
          'document-worker': here('../assessments/services/document-maker/thread.ts'),
        },
        external: ['electron', /^node:/, 'better-sqlite3', 'libsodium-wrappers-sumo'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    root,
    build: {
      outDir: `${root}out/preload`,
      emptyOutDir: true,
      // A sandboxed preload is loaded as one CommonJS file and cannot require another.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: here('./preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
})
