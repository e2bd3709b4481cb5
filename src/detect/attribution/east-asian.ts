/** Who speaks, in Chinese, Japanese and Korean: by the words for saying and the particles beside a name. */

import { mention } from '../../text/span.ts';
import type { Document, Mention, Quotation, SpeakerMention } from '../../types.ts';

export interface EastAsianSpeech {
  readonly speaker: SpeakerMention | null;
  readonly cue: Mention | null;
}

const WINDOW = 90;

const CHINESE_CUE =
  '(?:表示|指出|回应|回應|反驳|反駁|承诺|承諾|回复|回覆|重申|质疑|質疑|辩称|辯稱|告诉|告訴|认为|認為|强调|強調|写道|寫道|说道|說道|问道|問道|答道|回答|宣布|宣佈|透露|补充|補充|解释|解釋|声称|聲稱|坦言|直言|感叹|感嘆|谈到|談到|提到|批评|批評|警告|呼吁|呼籲|喊道|笑道|叫道|说|說|道|称|稱|曰|云|问|問|写|寫|答|言)';
const CHINESE_BEFORE = new RegExp(
  `([^。！？；\\n“”「」『』《》:：]{1,40}?)(${CHINESE_CUE})(?:了|过|道)?(?:[^，。！？\\n]{0,8})?[:：,，]?\\s*$`,
  'u',
);
const CHINESE_AFTER = new RegExp(
  `^[，,。]?\\s*([^。，！？；\\n“”「」『』:：]{1,20}?)(${CHINESE_CUE})(?:道|了)?(?=[。，,：:；\\s]|$)`,
  'u',
);
/** What may follow a name before the word for saying, and belongs to neither. */
const CHINESE_REST =
  /(?:[，,].*|(?:在|于|於|对|對|向|就|昨天|昨日|今天|今日|日前|曾|也|还|還|则|則|又|再|便|就此|随后|隨後|随即|接着|最后|微笑着|笑着|进一步|\d|[一二三四五六七八九十]+月).*)$/u;
const CHINESE_LEAD =
  /^(?:.*[，,])?\s*(?:而|但|但是|对此|對此|据|根据|其中|此外|同时|同時|然后|然後|因此|所以|当时|當時|正如|如|昨天|今天|日前)*\s*/u;

const JAPANESE_BEFORE = /([^。、！？\n「」『』]{1,24}?)(?:は|が|も|氏は|さんは)(?:、)?[^。\n「」]{0,50}$/u;
const JAPANESE_AFTER =
  /^(?:など)?と(?:、)?([^。、\n「」]{1,16}?(?:は|が))?[^。\n「」]{0,24}?(述べ|語|言|話|発表|説明|主張|指摘|コメント|書|答え|尋ね|問|強調|叫|呼びかけ|明らかに|批判|つぶや|約束|誓|宣言|訴え|警告|促し|求め|認め|否定|付け加え|振り返|断言)/u;

const KOREAN_BEFORE =
  /(?:^|[\s,.])([가-힣A-Za-z·]{2,16}(?:\s[가-힣A-Za-z·]{2,12}){0,2}?)(은|는|이|가|도|께서)\s[^.\n“”"]{0,60}$/u;
const KOREAN_AFTER =
  /^\s*(?:이)?(?:라고|라며|고|라는|하고)\s?(?:([가-힣]{2,10}(?:\s[가-힣]{2,8})?)(?:은|는|이|가)\s)?[^.\n]{0,24}?(말|밝|강조|주장|설명|지적|덧붙|전|답|물|외|적|썼|발표|언급|비판|호소)/u;

function nameMention(text: string, start: number, words: string): SpeakerMention | null {
  const trimmed = words.trim();
  if (trimmed === '' || trimmed.length > 30) return null;
  const at = start + words.indexOf(trimmed);
  return { ...mention(text, { start: at, end: at + trimmed.length }), name: trimmed };
}

function behindOf(text: string, quotation: Quotation): number {
  let i = quotation.span.end;
  while (i < text.length && '”’」』》"\'″'.includes(text[i]!) && i - quotation.span.end < 3) i++;
  return i;
}

function beforeOf(text: string, quotation: Quotation): { readonly start: number; readonly words: string } {
  let end = quotation.span.start;
  while (end > 0 && '“‘「『《"\''.includes(text[end - 1]!) && quotation.span.start - end < 3) end--;
  const window = text.slice(Math.max(0, end - WINDOW), end);
  const start = end - window.length + Math.max(0, window.lastIndexOf('\n\n'));
  return { start, words: text.slice(start, end) };
}

const PRONOUN = /^(?:他|她|它|他们|她们|彼|彼女|그|그녀|我|私|나)$/u;

/** The last word that ends a sentence cuts the window: what stands before it is another sentence's. */
function lastSentence(words: string): number {
  let cut = 0;
  for (const found of words.matchAll(/[。！？\n]/gu)) cut = found.index + 1;
  return cut;
}

function chinese(text: string, quotation: Quotation): EastAsianSpeech | null {
  const { start, words } = beforeOf(text, quotation);
  const cut = lastSentence(words);
  const before = CHINESE_BEFORE.exec(words.slice(cut));
  if (before !== null) {
    const lead = CHINESE_LEAD.exec(before[1]!)![0].length;
    const name = before[1]!.slice(lead).replace(CHINESE_REST, '');
    const at = start + cut + before.index + lead;
    const cueAt = start + cut + before.index + before[1]!.length;
    return {
      speaker: nameMention(text, at, name),
      cue: mention(text, { start: cueAt, end: cueAt + before[2]!.length }),
    };
  }
  const behind = behindOf(text, quotation);
  const after = CHINESE_AFTER.exec(text.slice(behind, behind + WINDOW));
  if (after === null) return null;
  const at = behind + after[0].indexOf(after[1]!);
  const cueAt = at + after[1]!.length;
  return {
    speaker: nameMention(text, at, after[1]!.replace(CHINESE_REST, '')),
    cue: mention(text, { start: cueAt, end: cueAt + after[2]!.length }),
  };
}

function withParticles(
  text: string,
  quotation: Quotation,
  beforePattern: RegExp,
  afterPattern: RegExp,
): EastAsianSpeech | null {
  const behind = behindOf(text, quotation);
  const after = afterPattern.exec(text.slice(behind, behind + WINDOW));
  const { start, words } = beforeOf(text, quotation);
  const cut = lastSentence(words);
  const before = beforePattern.exec(words.slice(cut));
  const cue = after === null ? null : cueMention(text, behind + after[0].lastIndexOf(after[2]!), after[2]!);
  if (after?.[1] !== undefined) {
    const name = after[1].replace(/(?:は|が)$/u, '');
    return { speaker: nameMention(text, behind + after[0].indexOf(after[1]), name), cue };
  }
  if (before === null) return null;
  if (after === null && !/[:：]\s*$/u.test(words)) return null;
  const lead =
    /^(?:.*[、,]|(?:また|しかし|そして|一方|この日|同日|그러나|또|이에|이날)\s?)/u.exec(before[1]!)?.[0].length ?? 0;
  const at = start + cut + before.index + before[0].indexOf(before[1]!) + lead;
  return { speaker: nameMention(text, at, before[1]!.slice(lead)), cue };
}

function cueMention(text: string, start: number, words: string): Mention {
  return mention(text, { start, end: start + words.length });
}

/** One answer for each quotation of a Chinese, Japanese or Korean document. A pronoun stands for whoever was named last. */
export function eastAsianSpeeches(
  document: Document,
  quotations: readonly Quotation[],
  language: 'zh' | 'ja' | 'ko',
): readonly EastAsianSpeech[] {
  const { text } = document;
  let last: string | null = null;
  return quotations.map((quotation) => {
    const found =
      language === 'zh'
        ? chinese(text, quotation)
        : language === 'ja'
          ? withParticles(text, quotation, JAPANESE_BEFORE, JAPANESE_AFTER)
          : withParticles(text, quotation, KOREAN_BEFORE, KOREAN_AFTER);
    if (found === null) return { speaker: null, cue: null };
    if (found.speaker === null) return found;
    if (PRONOUN.test(found.speaker.name))
      return { speaker: last === null ? null : { ...found.speaker, name: last }, cue: found.cue };
    last = found.speaker.name;
    return found;
  });
}
