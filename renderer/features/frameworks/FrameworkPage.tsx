// Stands here until the feature's own screen does.
export function FrameworkPage({ id }: { id: string }) {
  return <h1>FrameworkPage {id}</h1>
}
