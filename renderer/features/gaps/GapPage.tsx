// Stands here until the feature's own screen does.
export function GapPage({ sessionId, candidateId }: { sessionId: string; candidateId: string }) {
  return (
    <h1>
      GapPage {sessionId} {candidateId}
    </h1>
  )
}
