// One assignment as the core has it now. Nothing of it is kept once its page is left.
import { api } from '../../../api/index.ts'

export const workQuery = (assignmentId: string) => api.work.get.queryOptions({ input: { assignmentId }, gcTime: 0 })
