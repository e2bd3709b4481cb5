/** Quotation marks and how they pair. One style opens with one mark and closes with another or the same. */

export interface MarkStyle {
  readonly open: string;
  readonly close: string;
  /** Single marks are apostrophes as well, and hold quotations within quotations in most languages. */
  readonly isSingle: boolean;
  /** Primary subtags of languages that write so; empty for a style that leaves no doubt. */
  readonly languages: readonly string[];
}

function style(open: string, close: string, languages = '', isSingle = false): MarkStyle {
  return { open, close, isSingle, languages: languages === '' ? [] : languages.split(' ') };
}

export const STYLES: readonly MarkStyle[] = [
  style('“', '”'),
  style('„', '“'),
  style('„', '”'),
  style('„', '"'),
  style('‟', '”'),
  style('"', '"'),
  // Slips: a curly mark closed by a straight one, a straight one by a curly one, an opening mark that closes.
  style('“', '"'),
  style('"', '”'),
  style('“', '“'),
  style("''", "''"),
  style('``', "''"),
  style('«', '»'),
  style('»', '«', 'de da sl hr sr sk cs hu pl'),
  style('»', '»', 'sv fi'),
  style('”', '”', 'sv fi da nb nn no he'),
  style('″', '″'),
  style('״', '״', 'he yi'),
  style('「', '」'),
  style('『', '』'),
  style('〝', '〞'),
  style('〝', '〟'),
  style('﴿', '﴾'),
  style('﴾', '﴿'),
  style('‹', '›', '', true),
  style('›', '‹', 'de da', true),
  style('‘', '’', '', true),
  style('‚', '‘', '', true),
  style('‚', '’', '', true),
  style('’', '’', 'sv fi', true),
  style("'", "'", '', true),
  style('`', "'", '', true),
];

/** Marks that some countries and times set off with blanks: the blanks belong to them. */
export const SET_OFF_MARKS: ReadonlySet<string> = new Set(['«', '»', '„', '‹', '›', '‚']);

const MARKS: ReadonlySet<string> = new Set(STYLES.flatMap(({ open, close }) => [open, close]));
/** Which code units a mark begins with: most of a text is told from marks by one look. */
const BEGINS_MARK = new Uint8Array(1 << 16);
for (const mark of MARKS) BEGINS_MARK[mark.charCodeAt(0)] = 1;

/** The mark at `index`: one character, or two single ones that stand for a double one; null where there is none. */
export function markAt(text: string, index: number): string | null {
  if (BEGINS_MARK[text.charCodeAt(index)] === 0) return null;
  const mark = text[index]!;
  if ((mark === "'" || mark === '`') && text[index + 1] === mark && text[index + 2] !== mark) return mark + mark;
  return MARKS.has(mark) ? mark : null;
}

/** Marks that can stand for an apostrophe or a letter. */
export const APOSTROPHE_MARKS: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);
