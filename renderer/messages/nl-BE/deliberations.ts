// Words of the deliberations screens.
export const deliberations = {
  // Filled by the screens of this feature.
}
