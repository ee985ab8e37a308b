// The pages of this feature, as the router and the desk import them.
export { KioskScreen } from './KioskScreen.tsx'
export { TakeBack } from './TakeBack.tsx'
