// A WebSocket that comes back after a drop, under one address for the RPC link. While it is away, `connection`
// says so, so that the shell can show it; a message sent meanwhile waits for the next attempt and then fails.
type Listener = EventListenerOrEventListenerObject

const firstDelay = 300
const longestDelay = 5_000

/** Whether the core can be reached; always true on the desktop, where both sides are one program. */
export const connection = {
  up: true,
  listeners: new Set<() => void>(),
  subscribe(listener: () => void): () => void {
    connection.listeners.add(listener)
    return () => connection.listeners.delete(listener)
  },
  set(up: boolean): void {
    if (connection.up === up) return
    connection.up = up
    for (const listener of connection.listeners) listener()
  },
}

export type LinkSocket = Pick<WebSocket, 'addEventListener' | 'removeEventListener' | 'send' | 'readyState'>

export function reconnectingSocket(address: string): LinkSocket {
  const events = new EventTarget()
  let delay = firstDelay
  let socket = connect()

  function connect(): WebSocket {
    const opened = new WebSocket(address)
    opened.addEventListener('open', () => {
      delay = firstDelay
      connection.set(true)
      events.dispatchEvent(new Event('open'))
    })
    opened.addEventListener('message', (event: MessageEvent<unknown>) => {
      events.dispatchEvent(new MessageEvent('message', { data: event.data }))
    })
    opened.addEventListener('close', () => {
      connection.set(false)
      events.dispatchEvent(new Event('close'))
      setTimeout(() => {
        socket = connect()
      }, delay)
      delay = Math.min(delay * 2, longestDelay)
    })
    return opened
  }

  return {
    get readyState() {
      return socket.readyState
    },
    send: (data: Parameters<WebSocket['send']>[0]) => socket.send(data),
    addEventListener: (type: string, listener: Listener, options?: boolean | AddEventListenerOptions) =>
      events.addEventListener(type, listener, options),
    removeEventListener: (type: string, listener: Listener, options?: boolean | EventListenerOptions) =>
      events.removeEventListener(type, listener, options),
  }
}
