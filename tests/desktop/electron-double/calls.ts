// What the program asked of the shell that has no effect here; tests read it as `globalThis.electronDouble.calls`.
export type Call = [name: string, ...args: unknown[]]

export const calls: Call[] = []
Object.assign(globalThis, { electronDouble: { calls } })

export const noted =
  (name: string) =>
  (...args: unknown[]): void => {
    calls.push([name, ...args])
  }
