// Words of the work screens.
export const work = {
  // Filled by the screens of this feature.
}
