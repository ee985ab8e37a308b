// A button that is under way is disabled, and a disabled button loses the focus without a word: whoever works by keyboard
// would start again at the top of the page after every command. Once it can be used again it has the focus back.
export function keepFocusOnButtons(): void {
  let last: HTMLButtonElement | null = null
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLButtonElement ? target : null
  })
  // Whoever presses somewhere else means to be there.
  document.addEventListener('pointerdown', ({ target }) => {
    if (last && target instanceof Node && !last.contains(target)) last = null
  })
  new MutationObserver(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost && last?.isConnected && !last.disabled) last.focus({ preventScroll: true })
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['disabled'], subtree: true })
}
