/**
 * The words of Recte, as types. Read this file first, `check.ts` second.
 *
 * Every offset in every type is counted in UTF-16 code units of a raw extracted text (a document's or a witness's),
 * and every span is half open. Nothing here is ever changed after it was made.
 */

/** A half-open range `[start, end)` in UTF-16 code units of one raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the raw words that stand there. */
export interface Mention {
  readonly span: Span;
  readonly words: string;
}

// ── texts ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type LocusKind = 'page' | 'line' | 'verse' | 'section' | 'turn' | 'time' | 'note';

/** A labelled place in a text, as a person would cite it: "Genesis 1:1", "Act III, Scene II", "p. 12", a speaker's turn. */
export interface Locus {
  readonly kind: LocusKind;
  readonly label: string;
  readonly span: Span;
  /**
   * The canonical form of the label, when it is a known kind of reference: `gen.1.1`, `quran.2.255`, `act.3.2` (see
   * `reference/`); of a page, which of its file's pages it is, whatever it is called: `page.7`.
   */
  readonly key?: string;
  /** Of a turn: whose words these are, as the text names them. */
  readonly speaker?: string;
}

export type MarkupKind =
  | 'heading'
  | 'paragraph'
  | 'block-quotation'
  | 'inline-quotation'
  | 'citation'
  | 'link'
  | 'note-call'
  | 'note'
  | 'code'
  | 'emphasis'
  /** Characters of the format, no words of the text: a link's address, the ">" before a quoted line. Witnesses have none. */
  | 'syntax';

/** Structure that the document's own format declares: `<blockquote>`, `<q>`, `<cite>`, a link, a footnote. */
export interface Markup {
  readonly kind: MarkupKind;
  readonly span: Span;
  /** A link's address, a quotation's `cite`, or the label that ties a note to its call. */
  readonly target?: string;
}

/** What hindered a check without ending it: a page with no text, a file that could not be read. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The file, as its user named it. */
  readonly path?: string;
}

/** What a reader makes of bytes. */
export interface Extraction {
  /** The raw text. For plain text it is the decoded content, to the letter. */
  readonly text: string;
  /** A BCP 47 tag that the format itself declares (`<html lang>`), or null. */
  readonly language: string | null;
  /** In order of `span.start`, outer before inner. */
  readonly loci: readonly Locus[];
  /** In order of `span.start`, outer before inner. */
  readonly markup: readonly Markup[];
  /** What the format says of the work: `<title>`, a play's title. Laid under what a CSL-JSON file says. */
  readonly metadata: Partial<SourceMetadata>;
  readonly problems: readonly Problem[];
}

/** What is checked. */
export interface Document {
  readonly name: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** A BCP 47 tag, declared or told from the text, or null. */
  readonly language: string | null;
  readonly text: string;
  readonly loci: readonly Locus[];
  readonly markup: readonly Markup[];
}

// ── sources ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** As exact as it is known: a year, a month of it, a day. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface SourceMetadata {
  readonly title: string;
  readonly containerTitle: string | null;
  /** Authors, speakers: whose words the whole is. */
  readonly creators: readonly Name[];
  readonly translators: readonly Name[];
  readonly date: PartialDate | null;
  readonly language: string | null;
  /** Which edition: "King James Version". */
  readonly version: string | null;
  readonly url: string | null;
  /** CSL type: "speech", "book". */
  readonly type: string | null;
}

/** A work that may be quoted. */
export interface Source extends SourceMetadata {
  /** Its CSL id, or else its path under the given folder without the ending. */
  readonly id: string;
}

/** One edition, translation or transcription of a source: a file. */
export interface Witness {
  /** Its path under the given folder, with `/` between, whatever the platform. */
  readonly id: string;
  /** The id of its source. */
  readonly source: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of its raw text, in code units. */
  readonly length: number;
  readonly language: string | null;
  /** Who speaks in its turns, as it names them, each once; absent where it has none. */
  readonly speakers?: readonly string[];
}

/** The loci of one text, to be asked by place and by name. */
export interface LocusTable {
  readonly count: number;
  /** The loci that cover an offset, outermost first. */
  at(offset: number): readonly Locus[];
  /** The loci that share at least one code unit with a span, in order. */
  within(span: Span): readonly Locus[];
  /** The loci with this canonical key, in order. */
  withKey(key: string): readonly Locus[];
}

/** The raw text of a witness, read piece by piece. */
export interface WitnessText {
  /** In code units. */
  readonly length: number;
  /** @throws RangeError when the span leaves the text. */
  slice(start: number, end: number): string;
  readonly loci: LocusTable;
}

// ── quotations ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface QuotationPart {
  readonly kind: 'words' | 'ellipsis' | 'interpolation';
  readonly span: Span;
}

/** Words the document presents as another's. */
export interface Quotation {
  /** From the first quoted run's start to the last one's end. */
  readonly span: Span;
  /** The quoted runs, inside the marks; more than one when the narrator interrupts or a mark is reopened. */
  readonly spans: readonly Span[];
  /** The runs' raw words, joined by one blank. */
  readonly words: string;
  readonly form: 'inline' | 'block';
  /** False where neither marks nor the document's format set the words apart: the text announces them, or a source has them. */
  readonly marked?: false;
  readonly language: string | null;
  /** In order; together they cover `spans`, but for characters of the document's format. */
  readonly parts: readonly QuotationPart[];
}

export interface SpeakerMention extends Mention {
  /**
   * The person meant, by the fullest name the document gives: "Angela Merkel" for "she" or "Merkel". Empty when a pronoun
   * can mean nobody whom the document names.
   */
  readonly name: string;
  /**
   * Set when the document need not lay the words in the mouth of one who is named: a description ("residents"), or whoever
   * a sentence is about that has no word of saying. The library may confirm such a speaker, and never contradicts one.
   */
  readonly vague?: true;
  /** Set when the name stands in another case than the one that names it: "Петра Зимина" behind "по словам". */
  readonly declined?: true;
}

/** Of kind `section`: a chapter, section or clause by its number. */
export type ReferenceKind = 'scripture' | 'play' | 'page' | 'note' | 'link' | 'time' | 'legal' | 'section' | 'source';

export interface ReferenceMention extends Mention {
  readonly kind: ReferenceKind;
  /** Canonical keys of the places named, first to last: `["prov.16.18"]`; empty when the kind has none. */
  readonly keys: readonly string[];
  /** A link's address. */
  readonly target?: string;
  /** Of kind `source`: the ids of the sources that are named, any of which may hold the words. */
  readonly sources?: readonly string[];
}

export interface DateMention extends Mention {
  readonly date: PartialDate;
}

/** Whose words the document says they are. */
export interface Attribution {
  /** The smallest span that holds every mention below. */
  readonly span: Span;
  readonly speaker: SpeakerMention | null;
  readonly cue: Mention | null;
  readonly title: Mention | null;
  readonly date: DateMention | null;
  readonly reference: ReferenceMention | null;
}

/** A quotation as detection hands it on. */
export interface DetectedQuotation extends Quotation {
  readonly attribution: Attribution | null;
  /** `unclosed-quotation`, `dangling-citation`. */
  readonly remarks: readonly Remark[];
}

/** What a document says that somebody said, in its own words. */
export interface AttributedStatement extends Mention {
  readonly language: string | null;
  readonly attribution: Attribution;
}

// ── collation ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where one witness stands, to be shown: its words, the words around them, and how a person would cite the place. */
export interface Passage {
  readonly source: string;
  readonly witness: string;
  readonly span: Span;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** "Genesis 1:1–3", or null when the witness has no labelled places. */
  readonly locus: string | null;
  readonly speaker: string | null;
  /** What leads to the place at the end of the file's address: `page=7`, the seventh page of a PDF; `t=723`, its time in seconds. */
  readonly anchor?: string;
}

export type VariantKind = 'substitution' | 'addition' | 'omission' | 'transposition';
export type Touch = 'negation' | 'number' | 'quantity' | 'name' | 'modality' | 'tense' | 'opposite';

/** Why a variant is no more than an accident of writing. See docs/verdicts.md, which lists each with an example. */
export type AccidentalRule =
  | 'case'
  | 'punctuation'
  | 'word-division'
  | 'spelling'
  | 'accent'
  | 'apostrophe'
  | 'symbol'
  | 'number-form'
  | 'contraction'
  | 'vowel-signs'
  | 'verse-number'
  | 'narration';

/** One difference. Of an addition the lemma is empty, of an omission the reading; an empty span says where. */
export interface Variant {
  readonly kind: VariantKind;
  /** In the witness. */
  readonly lemma: Mention;
  /** In the document. */
  readonly reading: Mention;
  readonly weight: 'accidental' | 'substantive';
  /** Whether an ellipsis or brackets own up to it. */
  readonly signalled: boolean;
  readonly touches: readonly Touch[];
  /** Of an accidental variant: which rule sets it aside. */
  readonly rule?: AccidentalRule;
  /** Inside a changed word, the letters that differ. */
  readonly letters?: readonly { readonly lemma: Span; readonly reading: Span }[];
}

/** Quotation and passage laid side by side. */
export interface Collation {
  /** In the witness, from the first word that stands for the quotation's to the last. Empty when no word agrees. */
  readonly span: Span;
  /** What stands for each run of the quotation's words between two gaps that the document signals, in order. */
  readonly runs: readonly Span[];
  /** In the order of the witness. */
  readonly variants: readonly Variant[];
  /** From 0 to 1: how much of the quotation, by letters, stands in the passage. */
  readonly agreement: number;
  /** Whether an ellipsis or brackets of the document's own had to be honoured. */
  readonly editorial: boolean;
  /** How many words the longest stretch has that agrees without a break. */
  readonly longestStretch: number;
  /** How many words of the quotation agree, and how many there are. */
  readonly agreeing: number;
  readonly words: number;
  /** Stretches of the quotation, in the document, for which nothing stands in the passage. */
  readonly unaccounted: readonly Span[];
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Wording = 'verbatim' | 'faithful' | 'altered' | 'unfound' | 'unchecked';
export type AttributionVerdict = 'confirmed' | 'contradicted' | 'unresolved' | 'absent';

export type RemarkCode =
  | 'cut-start'
  | 'cut-end'
  | 'cut-within'
  | 'next-sentence-turns'
  | 'spliced'
  | 'wrong-reference'
  | 'impossible-reference'
  | 'several-passages'
  | 'nearest-edition'
  | 'verbatim-elsewhere'
  | 'unclosed-quotation'
  | 'dangling-citation'
  | 'quoted-twice-differently'
  | 'vowel-signs-differ';

/** Stands beside a verdict, with its evidence. */
export interface Remark {
  readonly code: RemarkCode;
  /** One sentence for a person. */
  readonly message: string;
  /** In the document. */
  readonly span?: Span;
  /** Of a cut: the words of the source that were left away. */
  readonly words?: string;
  /** Of a cut: what the words left away hold. */
  readonly holds?: readonly CutHolds[];
  readonly passage?: Passage;
}

/** `subject`: what the clause is about, where the quotation begins behind it. */
export type CutHolds = 'exception' | 'condition' | 'contrast' | 'negation' | 'speaker' | 'subject';

export interface Verdict {
  readonly wording: Wording;
  readonly attribution: AttributionVerdict;
  /** One sentence that says why. */
  readonly reason: string;
}

export interface Searched {
  /** How many witnesses the index answered for. */
  readonly witnesses: number;
  /** False when part of the library did not answer. */
  readonly complete: boolean;
  /** The ids of witnesses that were read from end to end for this quotation. */
  readonly read_through: readonly string[];
}

/** What may be objected to in a finding: its wording, a wrong attribution, a remark. */
export type RuleName = Wording | 'contradicted' | RemarkCode;

/** What a user objects to no longer, and why. It stays in the report. */
export interface Ignored {
  /** Those of the finding's rules that are set aside. */
  readonly rules: readonly RuleName[];
  readonly reason: string;
  /** Where that is said: in a comment of the document, or in the settings. */
  readonly by: 'document' | 'settings';
}

/** What the check says of one quotation. */
export interface Finding {
  /** Stable while the quotation stays what it is. */
  readonly id: string;
  readonly quotation: Quotation;
  readonly attribution: Attribution | null;
  readonly verdict: Verdict;
  readonly passage: Passage | null;
  readonly variants: readonly Variant[];
  /** From 0 to 1: how much of the quotation, by letters, stands in the passage. */
  readonly agreement: number;
  readonly remarks: readonly Remark[];
  readonly rivals: readonly Passage[];
  readonly searched: Searched;
  /** Absent where nothing is set aside. */
  readonly ignored?: readonly Ignored[];
}

/** A statement beside what the library has nearest; there is no verdict on words that nobody quotes. */
export interface ReportedStatement extends AttributedStatement {
  /** Stable while the statement's words stay what they are. */
  readonly id: string;
  /** Those of the claimed speaker first, then by agreement; none where nothing in the library is near. */
  readonly nearest: readonly Passage[];
}

export interface Report {
  readonly schema: 1;
  readonly offsets: 'utf-16';
  readonly recte: string;
  readonly document: { readonly name: string; readonly sha256: string; readonly language: string | null };
  readonly library: { readonly fingerprint: string; readonly sources: number; readonly witnesses: number };
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  /** What is said without being quoted, in the order of the document. */
  readonly statements: readonly ReportedStatement[];
  /** The sources that findings and statements name, in order of id. */
  readonly cited: readonly Source[];
  readonly problems: readonly Problem[];
}

// ── decisions ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Choice = 'accepted' | 'correction' | 'unverifiable' | 'not-quotation';

/** What a person decided about a quotation. */
export interface Decision {
  /** Null when there is only a note. */
  readonly choice: Choice | null;
  readonly note: string;
  /** The name of whoever decided. */
  readonly by: string;
  /** When, in UTC: "2031-05-04T09:30:00.000Z". */
  readonly at: string;
}

/** What is no longer as it was when the decision was made: the quotation's own words, a verdict, the passage. */
export type ChangeSince = 'words' | 'wording' | 'attribution' | 'passage';

/** A decision, laid beside the finding as it is now. */
export interface StandingDecision extends Decision {
  /** Empty when it holds as it was made. */
  readonly changed: readonly ChangeSince[];
}
