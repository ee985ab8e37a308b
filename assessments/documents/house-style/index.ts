// A house's own Word file as the layout of a composed document.
export { checkTemplate } from './check.ts'
export { fillTemplate } from './fill.ts'
export { TemplateProblem } from './problem.ts'
export { sampleDocument } from './sample.ts'
export { starterTemplate } from './starter.ts'
