// Loaded into the child before its own code: `process.parentPort` over Node's channel. It ends with its parent.
Object.defineProperty(process, 'parentPort', {
  value: {
    on: (_event: 'message', listener: (event: { data: unknown }) => void) => {
      process.on('message', (data) => listener({ data }))
    },
    postMessage: (message: object) => process.send?.(message),
  },
})
process.on('disconnect', () => process.exit(0))
