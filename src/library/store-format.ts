/** The format of the store. A library of another format is not read. */
export const STORE_FORMAT = 4;
