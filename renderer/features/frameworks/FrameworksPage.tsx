// Stands here until the feature's own screen does.
export function FrameworksPage() {
  return <h1>FrameworksPage</h1>
}
