// Loaded before anything else (`node --import`): modules that ask for the age layer get its stand-in.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const asked = resolved.url.endsWith('/assessments/bundles/age-file.ts')
    return asked ? { ...resolved, url: new URL('./plain-age.ts', import.meta.url).href } : resolved
  },
})
