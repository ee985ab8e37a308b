// Stands here until the feature's own screen does.
export function DeliberationPage({ sessionId, candidateId }: { sessionId: string; candidateId: string }) {
  return (
    <h1>
      DeliberationPage {sessionId} {candidateId}
    </h1>
  )
}
