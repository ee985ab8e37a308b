// In a browser a file that misses its field would open instead of the program. Here it does nothing.
export function stayWhenFilesAreDropped(): void {
  for (const name of ['dragover', 'drop'] as const) {
    window.addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
  }
}
