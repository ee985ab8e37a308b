// Words of the profiles screens.
export const profiles = {
  // Filled by the screens of this feature.
}
