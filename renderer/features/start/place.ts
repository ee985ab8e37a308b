// Names and paths of data files, as a person types them.

export const extension = '.wakker'

/** The path of a file by this name in the folder; the folder's own kind of slash decides. */
export function inFolder(folder: string, name: string): string {
  const slash = folder.includes('\\') ? '\\' : '/'
  const withExtension = name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`
  return folder.endsWith(slash) ? `${folder}${withExtension}` : `${folder}${slash}${withExtension}`
}

export const wordsIn = (passphrase: string): number =>
  new Set(
    passphrase
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word.length >= 2),
  ).size
