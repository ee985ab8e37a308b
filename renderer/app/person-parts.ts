// Parts of a person's page that can be gone to from elsewhere: their documents, and when the next measurement is.
export const personParts = ['documenten', 'meting'] as const
export type PersonPart = (typeof personParts)[number]
