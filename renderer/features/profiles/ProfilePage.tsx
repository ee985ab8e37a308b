// Stands here until the feature's own screen does.
export function ProfilePage({ id }: { id: string }) {
  return <h1>ProfilePage {id}</h1>
}
