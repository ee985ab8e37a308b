// Words of the programmes screens.
export const programmes = {
  // Filled by the screens of this feature.
}
