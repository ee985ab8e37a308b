// A list as people type one: each point on a line of its own, with or without a dash before it.

export const pointsAsText = (points: readonly string[]): string =>
  points.map((point) => `- ${point.replace(/\s*\n\s*/g, ' ')}`).join('\n')

/** Tabs and other invisible signs come along from other programs; here they are spaces. */
export const pointsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/\p{Cc}/gu, ' ')
        .replace(/^\s*[-•–*]\s+/u, '')
        .replace(/^\s*[-•–*]\s*$/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
