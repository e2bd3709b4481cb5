/** "00:12:03,500" → "00:12:03"; a time without hours gets them. */
export function clockTime(written: string): string {
  const parts = written.replace(/[.,]\d+$/, '').split(':');
  while (parts.length < 3) parts.unshift('00');
  return parts.map((part) => part.padStart(2, '0')).join(':');
}
