/** The words of the lists. */
export const list = {};
