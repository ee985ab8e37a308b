// Stands here until the feature's own screen does.
export function ProfilesPage() {
  return <h1>ProfilesPage</h1>
}
