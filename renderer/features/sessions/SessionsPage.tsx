// Stands here until the feature's own screen does.
export function SessionsPage() {
  return <h1>SessionsPage</h1>
}
