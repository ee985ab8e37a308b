// Full screen by a button and by F; Escape leaves, which the browser does itself.
import { useEffect, useState } from 'react'
import { usePageKeys } from '../../../ui/index.ts'

const shown = window.matchMedia('(display-mode: fullscreen)')
const isFull = () => document.fullscreenElement !== null || shown.matches

export interface FullScreen {
  full: boolean
  /** The window itself fills the screen, as the desktop program opens it: its own keys lead out, not the page. */
  byWindow: boolean
  /** The browser said no. */
  refused: boolean
  toggle: () => void
}

export function useFullScreen(): FullScreen {
  const [full, setFull] = useState(isFull)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const follow = () => setFull(isFull())
    document.addEventListener('fullscreenchange', follow)
    shown.addEventListener('change', follow)
    return () => {
      document.removeEventListener('fullscreenchange', follow)
      shown.removeEventListener('change', follow)
    }
  }, [])

  const toggle = () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.then(() => setRefused(false)).catch(() => setRefused(true))
  }
  usePageKeys((event) => {
    if (event.key.toLowerCase() !== 'f' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    toggle()
  })
  return { full, byWindow: full && document.fullscreenElement === null, refused, toggle }
}
