/** Which raised number is an exponent, and not the call of a note? */

/** A letter by itself, or a unit that has a number before it. */
const RAISED_TO = /(?<![\p{L}\p{M}\p{N}’'.])\p{L}$|\d\s?(?:[ckdmµ]?m|ft|in|mi|yd)$|\/(?:m|s)$/u;

/** `before`: the end of what stands right before it, ten characters or more. */
export function isExponent(raised: string, before: string): boolean {
  return /[\d)]$/.test(before) || (/^[2-4]$/.test(raised) && RAISED_TO.test(before));
}
