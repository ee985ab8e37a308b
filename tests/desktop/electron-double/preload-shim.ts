// Runs in the page before any of its scripts: gives the compiled preload (one CommonJS file) a require('electron').
// It does not isolate: the preload shares the page's world here.

export const preloadShim = (code: string): string => `(() => {
  const listeners = new Map()
  window.__electronEmit = (channel, args) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, ...args))
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) =>
        Object.defineProperty(window, name, { value: Object.freeze(value), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const answer = await window.__electronInvoke(channel, args)
        if (answer.error) throw new Error("Error invoking remote method '" + channel + "': " + answer.error)
        return answer.value
      },
      send: (channel, ...args) => void window.__electronSend(channel, args),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('module not found in a sandboxed preload: ' + name)
  }
  const module = { exports: {} }
  ;((require, module, exports) => {
    ${code}
  })(require, module, module.exports)
})()`
