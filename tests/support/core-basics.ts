// What tests and the processes they start agree on.

/** Argon2id at its cheapest: for tests that are not about the key. */
export const cheapKey = { opsLimit: 1, memLimit: 8192 }
export const passphrase = 'regen fiets lamp zaterdag citroen'
