/** Wrong usage in one line of words; ends a call with exit status 2. */
export class UsageError extends Error {}
