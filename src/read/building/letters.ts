/**
 * Who wrote a letter? It begins with a salutation ("Dear Chair,", "Sehr geehrte Frau Brandt,") or the head of an e-mail
 * ("From: Tobias Renn"), and ends with a formula above its writer's name ("Yours sincerely", "С уважением"). What stands
 * between is that person's turn.
 */

import type { Locus, Span } from '../../types.ts';
import { linesOf, trimmed } from './spans.ts';

const LONGEST_LINE = 90;
/** What goes on longer below a salutation is a book that somebody is addressed in. */
const LONGEST_LETTER = 60_000;
/** A name stands so near below the formula, with room for a hand. */
const LINES_TO_NAME = 4;
/** In the head of an e-mail, so near below who it is from, another of its lines stands. */
const LINES_IN_HEAD = 4;

const SALUTATION = new RegExp(
  `^(?:${[
    String.raw`(?:My )?(?:[Vv]ery )?[Dd]ear(?:est)?\s|Sirs?[,:]|Madam[,:]|Gentlemen[,:]|To whom it may concern|To Whom It May Concern`,
    String.raw`(?:Sehr )?(?:[Gg]eehrte|[Vv]erehrte|[Ll]iebe|[Hh]ochverehrte)[rs]?\s`,
    String.raw`(?:Mon |Ma |Mes )?[Cc]h(?:er|ère|ers|ères)\s|(?:Monsieur|Madame|Messieurs)[ ,]`,
    String.raw`(?:Muy )?(?:[Ee]stimad|[Qq]uerid|[Dd]istinguid)[oa]s?\s|(?:[Pp]rezad|[Cc]ar|[Ee]xcelentíssim)[oa]s?\s`,
    String.raw`(?:[Ee]gregi|[Gg]entil|[Ss]pettabil)\p{L}+\s|(?:[Gg]eachte|[Bb]este)\s`,
    String.raw`(?:Szanown|Drog|Vážen|Mil)\p{L}+\s|(?:Bästa|Kära|Käre|Kjære|Kære|Hyvä|Arvoisa)\s`,
    String.raw`(?:Глубоко)?(?:[Уу]важаем|[Дд]орог|[Мм]ногоуважаем)\p{L}+\s|(?:Αγαπητ|Αξιότιμ)\p{L}+\s`,
  ].join('|')})`,
  'u',
);
/** "Dear Chair," is addressed; "Dear Charlotte was late, and" goes on. */
const SALUTATION_END = /[,:!，：]$/u;
const FORMULA = new RegExp(
  `^(?:${[
    String.raw`(?:I (?:am|remain|have the honou?r to (?:be|remain)),?(?: (?:my dear |dear )?(?:Sirs?|Madam),?)?$)|(?:I (?:am|remain|have the honou?r to (?:be|remain)),? )?(?:[Yy]ours?(?:['’]s)?(?:,| (?:very |most |ever |always )?(?:sincerely|faithfully|truly|respectfully|obediently|affectionately|cordially|obedient|ever|etc|in))|(?:[Vv]ery |[Mm]ost )?(?:[Ss]incerely|[Rr]espectfully|[Ff]aithfully|[Cc]ordially)(?:,| yours| submitted)|(?:[Ww]ith (?:my |our )?|[Kk]ind |[Bb]est |[Ww]arm |[Ww]armest )*(?:[Rr]egards|[Bb]est wishes|[Rr]espects)\b)`,
    String.raw`Mit (?:freundliche[mn]|besten|herzlichen|kollegialen|vorzüglicher) |(?:Freundliche|Viele|Beste|Herzliche|Liebe) Grüße|Hochachtungsvoll|(?:Herzlichst|Ihre?|Deine?),?$`,
    String.raw`(?:Bien )?[Cc]ordialement|(?:Je vous prie|Veuillez) (?:d['’])?agréer|Bien à vous|(?:Respectueusement|Amicalement),?$|Avec mes (?:salutations|respects)`,
    String.raw`(?:Muy )?[Aa]tentamente|(?:Un (?:cordial |afectuoso )?)?[Ss]aludos?|Cordialmente|(?:Cordiali|Distinti|Cari) saluti|Com os melhores cumprimentos|Atenciosamente`,
    String.raw`(?:Met (?:vriendelijke|hartelijke) groet|Hoogachtend)|Z (?:poważaniem|wyrazami)|S (?:pozdravem|úctou)|Med (?:vänlig|venlig|vennlig)|Ystävällisin terveisin|Kunnioittavasti`,
    String.raw`С (?:глубоким |искренним )?уважением|Искренне (?:[Вв]аш)|Με εκτίμηση`,
  ].join('|')})`,
  'u',
);
const WORD = String.raw`(?:\p{Lu}\.(?:[ -]?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’-]+)`;
const NAME = String.raw`${WORD}(?:[ \t]+(?:(?:van|von|de|del|della|da|di|der|den|la|le|du|dos|af|av|zu|bin|ibn|al)[ \t]+)*${WORD}){1,4}`;
const SIGNED = new RegExp(
  String.raw`^(?:/s/|\((?:[Ss]igned|gez\.|[Ss]igné|[Ff]irmado)\)|(?:[Ss]igned|gez\.)[:,]?|[-–—])?[ \t]*((?:(?:Mr|Mrs|Ms|Dr|Prof)\.?[ \t]+)?${NAME})(?:,[^\n]{0,60})?$`,
  'u',
);
const SENT_BY = /^(?:From|Von|De|Da|Van|Od|Från|От)[ \t]*:/u;
const FROM = new RegExp(
  String.raw`${SENT_BY.source}[ \t]*"?(${NAME})"?(?:[ \t]*(?:<[^<>\s]+>|\[mailto:[^\]]+\]|\([^()]+\)))?$`,
  'u',
);
const HEAD =
  /^(?:To|Cc|Date|Sent|Subject|An|Gesendet|Datum|Betreff|À|Objet|Envoyé|Para|Asunto|Fecha|A|Oggetto|Data|Aan|Onderwerp|Do|Temat|Till|Ämne|Кому|Тема|Дата)[ \t]*:/u;

interface Line extends Span {
  readonly words: string;
  /** Whether nothing stands on the line before. */
  readonly isFirst: boolean;
}

/** What a speaker may be called as well. */
const MAY_BE_NAMED = /^(?:An|Da|De|Do|Van)[ \t]*:/u;

/** Whether a line is one of the head of an e-mail, whatever it says behind its colon, and no speaker's label. */
export function isMailHead(line: string): boolean {
  return !MAY_BE_NAMED.test(line) && (SENT_BY.test(line) || HEAD.test(line));
}

/** The letters and e-mails that a text holds, in order, each as the turn of whoever signed or sent it. */
export function lettersOf(text: string): Locus[] {
  const lines = new FilledLines(text);
  const letters: Locus[] = [];
  const close = (speaker: string, start: number, end: number): void => {
    const span = trimmed(text, start, end);
    if (span.start < span.end) letters.push({ kind: 'turn', label: speaker, speaker, span });
  };
  let begun: number | null = null;
  let sender: string | null = null;
  for (let line = lines.ahead(0); line !== null; line = lines.next()) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const from = senderAt(lines, line);
    if (from !== null) {
      if (sender !== null && begun !== null) close(sender, begun, line.start);
      sender = from;
      begun = line.end;
      for (let head = lines.ahead(1); head !== null && HEAD.test(head.words); head = lines.ahead(1)) {
        begun = head.end;
        lines.next();
      }
    } else if (line.isFirst && SALUTATION_END.test(line.words) && SALUTATION.test(line.words)) {
      begun = line.end;
    } else if (begun !== null && line.start - begun > LONGEST_LETTER) {
      begun = null;
      sender = null;
    } else if (begun !== null && FORMULA.test(line.words)) {
      const writer = sender ?? signedBelow(lines, line.words);
      if (writer === null) continue;
      close(writer, begun, line.start);
      begun = null;
      sender = null;
    }
  }
  if (sender !== null && begun !== null) close(sender, begun, text.length);
  return letters;
}

/** The lines of a text that are not empty: one is at hand, and the next ones are looked at ahead. Millions take no memory. */
class FilledLines {
  private readonly text: string;
  private readonly rest: Generator<Span>;
  private isFirst = true;
  private readonly read: Line[] = [];

  constructor(text: string) {
    this.text = text;
    this.rest = linesOf(text);
  }

  /** The line so many behind the one at hand, or null behind the last one. */
  ahead(count: number): Line | null {
    while (this.read.length <= count) {
      const next = this.rest.next();
      if (next.done === true) return null;
      const { start, end } = trimmed(this.text, next.value.start, next.value.end);
      const words = this.text.slice(start, Math.min(end, start + LONGEST_LINE));
      if (start < end) this.read.push({ start, end, isFirst: this.isFirst, words });
      this.isFirst = start >= end;
    }
    return this.read[count]!;
  }

  /** Goes on to the next one. */
  next(): Line | null {
    this.read.shift();
    return this.ahead(0);
  }
}

/** Whom an e-mail is from whose head begins at the line at hand. */
function senderAt(lines: FilledLines, { words }: Line): string | null {
  const from = FROM.exec(words)?.[1];
  if (from === undefined) return null;
  for (let k = 1; k <= LINES_IN_HEAD; k++) if (HEAD.test(lines.ahead(k)?.words ?? '')) return from;
  return null;
}

/** The name on the line of the formula, behind a comma, or on one of the next. */
function signedBelow(lines: FilledLines, formula: string): string | null {
  const behind = SIGNED.exec(formula.slice(formula.lastIndexOf(',') + 1).trim())?.[1];
  if (behind !== undefined && formula.includes(',')) return behind;
  for (let k = 1; k <= LINES_TO_NAME; k++) {
    const name = SIGNED.exec(lines.ahead(k)?.words ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
