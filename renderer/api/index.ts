// What a screen imports from here.
export { desktop } from './desktop.ts'
export { failureCode, failureSentence, fieldSentences } from './failures.ts'
export { type KeptFile, keepFile } from './keep-file.ts'
export { client, ORPCError } from './link.ts'
export type { Command } from './queries.ts'
export { api, queryClient, useCommand, useConnected, useDesk, useDeskCommand } from './queries.ts'
export { forgetSaved, noteSaved, useSavedAt } from './saved.ts'
export { useKeptFile } from './useKeptFile.ts'
