// Why a file cannot be a template. The codes are the contract's; the services turn them into its failures.
export type TemplateCode =
  | 'NOT_A_WORD_FILE'
  | 'TEMPLATE_PROTECTED'
  | 'TEMPLATE_HAS_MACROS'
  | 'TEMPLATE_TOO_LARGE'
  | 'TEMPLATE_BROKEN'

export class TemplateProblem extends Error {
  readonly code: TemplateCode
  readonly data: { tag: string } | { megabytes: number; most: number } | undefined

  constructor(code: TemplateCode, data?: TemplateProblem['data']) {
    super(code)
    this.name = 'TemplateProblem'
    this.code = code
    this.data = data
  }
}
