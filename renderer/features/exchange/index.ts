// The pages of this feature, as the router and others import them.
export { ExchangeTab } from './lead/ExchangeTab.tsx'
export { OwnExchangePage } from './own/OwnExchangePage.tsx'
export { PackageIntake } from './package/PackageIntake.tsx'
export { useBundle } from './package/useBundle.ts'
