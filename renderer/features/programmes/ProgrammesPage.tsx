// Stands here until the feature's own screen does.
export function ProgrammesPage() {
  return <h1>ProgrammesPage</h1>
}
