// Which candidate of which session an eindbespreking is about.
export interface About {
  sessionId: string
  candidateId: string
}
