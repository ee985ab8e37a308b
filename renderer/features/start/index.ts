// The pages of this feature, as the router and the desk import them.

export { RegisterPage } from './RegisterPage.tsx'
export { SignInPage } from './SignInPage.tsx'
export { StartPage } from './StartPage.tsx'
