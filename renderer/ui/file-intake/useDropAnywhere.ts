// A file dropped beside the field would make the browser leave the program for that file. On this screen it is read.
import { useEffect, useLayoutEffect, useRef } from 'react'

export function useDropAnywhere(onFile: (file: File) => void): void {
  const latest = useRef(onFile)
  useLayoutEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      // The drop field has had it already.
      if (event.defaultPrevented) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      // What is being typed in a dialog would go with the screen.
      if (file && document.querySelector('[role="dialog"]') === null) latest.current(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
