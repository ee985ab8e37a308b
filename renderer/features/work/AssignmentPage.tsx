// Stands here until the feature's own screen does.
export function AssignmentPage({ assignmentId }: { assignmentId: string }) {
  return <h1>AssignmentPage {assignmentId}</h1>
}
