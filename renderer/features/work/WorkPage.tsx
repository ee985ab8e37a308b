// Stands here until the feature's own screen does.
export function WorkPage() {
  return <h1>WorkPage</h1>
}
