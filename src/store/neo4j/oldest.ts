/** The oldest release that knows all that we send it: constraints by name, search in lists of names. */
export const OLDEST = '5.20';
