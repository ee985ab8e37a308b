// Where the screens begin: styles in their order, then the tree.
import './app/layers.css'
import '@mantine/core/styles.layer.css'
import './app/tokens.css'
import './app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { keepFocusOnButtons } from './app/keep-focus.ts'
import { stayWhenFilesAreDropped } from './app/stay.ts'

stayWhenFilesAreDropped()
keepFocusOnButtons()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
