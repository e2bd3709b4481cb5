/**
 * Who asks and who answers in a record of questions and answers? "Q." and "A." name nobody: a line before them does,
 * "BY MR. CASTLE:" and "DEPOSITION OF MARTA LIND" or "MARTA LIND, having been duly sworn".
 */

const NAME = String.raw`(?:(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr)\.?[ \t]+)?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const EXAMINER = new RegExp(String.raw`(?:^|[ \t])BY[ \t]+(${NAME})[ \t]*:?[ \t]*$`, 'u');
const NAMED_ABOVE = new RegExp(
  String.raw`\b(?:DEPOSITION|TESTIMONY|EXAMINATION|INTERVIEW|Deposition|Testimony|Examination|Interview)[ \t]+(?:OF|of)[ \t]+(${NAME})[ \t]*[,.]?[ \t]*$`,
  'u',
);
const SWORN = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?(${NAME}),[^\n]{0,80}\b(?:sworn|affirmed|as a witness|the witness)\b`,
  'u',
);
const LONGEST = 160;

/** Follows a record line by line; `name` says who has the part of "Q" or "A", or null while nobody was named. */
export class Examiners {
  private readonly names = new Map<string, string>();

  name(part: string): string | null {
    return this.names.get(part) ?? null;
  }

  /** Takes a line; says whether it names somebody and is no turn. */
  follow(line: string): boolean {
    if (line.length > LONGEST) return false;
    const examiner = EXAMINER.exec(line)?.[1];
    if (examiner !== undefined) this.names.set('Q', examiner);
    const witness = NAMED_ABOVE.exec(line)?.[1] ?? SWORN.exec(line)?.[1];
    if (witness !== undefined) this.names.set('A', witness);
    return examiner !== undefined || witness !== undefined;
  }
}
