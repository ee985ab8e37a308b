// The lengths the contract allows, for readers that must say what is too long before anything is parsed.

export const longestSentence = 2_000
/** Of a number, a title of a framework, a name of a level. */
export const longestNumber = 200
export const longestTag = 200
export const longestModuleCode = 60
export const longestTopic = 300

/** How many there can be of each. */
export const most = {
  competences: 500,
  indicators: 200,
  groups: 100,
  tags: 40,
  modules: 200,
  knowledge: 5_000,
  footnotes: 500,
}
