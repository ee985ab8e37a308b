/** A tap beside the sentence leaves the caret, and with it the keyboard of a tablet, in the sentence. */
export const keepFocus = (event: { preventDefault(): void }) => event.preventDefault()
