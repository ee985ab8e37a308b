// Words of the frameworks screens.
export const frameworks = {
  // Filled by the screens of this feature.
}
