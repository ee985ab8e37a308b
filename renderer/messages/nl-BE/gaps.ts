// Words of the gaps screens.
export const gaps = {
  // Filled by the screens of this feature.
}
