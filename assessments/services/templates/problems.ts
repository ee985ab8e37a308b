// A file that cannot be a template, said in the contract's words.
import { TemplateProblem } from '../../documents/house-style/index.ts'
import { failure } from '../failures.ts'

export async function inTemplateWords<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TemplateProblem) throw failure(error.code, error.data)
    throw error
  }
}
