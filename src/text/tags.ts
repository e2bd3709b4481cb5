/** Tags of HTML that stand in texts of other formats, such as Markdown. */

const LINE_END = /<\/?(?:br|p|div|li|tr|td)\b/i;

/** Whether a tag among these ends a line, and so parts the words on its sides. */
export function endsLine(tags: string): boolean {
  return LINE_END.test(tags);
}
