// Words of the sessions screens.
export const sessions = {
  // Filled by the screens of this feature.
}
