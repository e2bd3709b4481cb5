/**
 * Answers of a pure function of one text, kept because the same few texts are asked about again and again. Keeping
 * changes no answer: when there are too many, all are forgotten at once.
 */

const ANSWERS_MAX = 20_000;

export function kept<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known!;
    if (answers.size >= ANSWERS_MAX) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
