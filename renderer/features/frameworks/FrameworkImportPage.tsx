// Stands here until the feature's own screen does.
export function FrameworkImportPage() {
  return <h1>FrameworkImportPage</h1>
}
