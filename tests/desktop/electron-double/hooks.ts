// Maps the module `electron` to the stand-in, for import and require alike.
import { registerHooks } from 'node:module'

const url = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
})
