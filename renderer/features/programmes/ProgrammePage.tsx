// Stands here until the feature's own screen does.
export function ProgrammePage({ id }: { id: string }) {
  return <h1>ProgrammePage {id}</h1>
}
