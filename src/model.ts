/**
 * What flows through Backfile, in the order in which it flows:
 *
 *   RawFile → DecodedText → SplitLine[] → Line[] → Block[] → Article → DatedMention[] → TimelineEvent[] → Page[]
 *
 * Only types live here. Everything is read-only: a stage gives a new value and never changes the one it was handed.
 * Coordinates: every offset counts UTF-16 code units in `DecodedText.text`; line numbers start at 1.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Made from the article's path (`src/text/ids.ts`); one URL segment; never changes with a title or a date. */
export type ArticleId = Brand<string, 'ArticleId'>;
/** Anchor in the article's page: of a block `l` and the number of the line it begins with, `l17`; or `standfirst`. */
export type BlockId = Brand<string, 'BlockId'>;
/** 64 lower-case hexadecimal digits. */
export type Sha256 = Brand<string, 'Sha256'>;
/** A real day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDay = Brand<string, 'IsoDay'>;
/** Path within the site, percent-encoded, from `/` and without the path prefix: `/articles/a-1/`. */
export type SitePath = Brand<string, 'SitePath'>;

/** Half-open range: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `length` code units of a text, from offset `at`, are those of the original from offset `source`. */
export interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/** Text that knows where in the original its characters stand (`src/text/mapped.ts`). */
export interface Mapped {
  readonly text: string;
  /** In order and without overlap. Characters outside every run (a decoded entity, a joining space) were made. */
  readonly runs: readonly Run[];
}

/**
 * Something a person should know. An `error` stops the build (unless `--skip-bad`); a `notice` is shown.
 */
export interface Notice {
  readonly severity: 'error' | 'notice';
  /** Of the file concerned, from the articles folder, with `/` between its parts. */
  readonly path: string;
  readonly line: number | null;
  /** The words concerned, as they stand in the file. */
  readonly words: string | null;
  readonly what: string;
  /** What to do about it, as an instruction. */
  readonly remedy: string | null;
}

/** What a stage gives that can refuse its input: all the reasons at once. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problems: readonly Notice[] };

// ── Settings: articles/archive.yml ──────────────────────────────────────────────────────────────────────────────────

export interface OutletSetting {
  readonly name: string;
  /** Other ways in which texts name it. */
  readonly aliases: readonly string[];
  /** Registrable domain or host, as in `nbcnews.com`. */
  readonly domain: string | null;
}

export interface ArchiveSettings {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute URL at which the site's root is published, ending in `/`. */
  readonly baseUrl: string | null;
  /** IANA name; the zone in which the archive's days begin and end. */
  readonly timeZone: string;
  /** The day on which the maintainer last revised the archive; feeds need one. */
  readonly updated: IsoDay | null;
  readonly outlets: readonly OutletSetting[];
  /** Where readers report mistakes: an address of mail, a tracker's, or one with places to be filled in. */
  readonly corrections: string | null;
}

// ── Read ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Format = 'txt' | 'html' | 'md';

/** The fields a person can give, in a sidecar or as front matter. */
export type GivenKey =
  | 'title'
  | 'outlet'
  | 'agency'
  | 'url'
  | 'published'
  | 'byline'
  | 'language'
  | 'place'
  | 'note';

/** A fact that a person wrote, and where. */
export interface GivenFact {
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

export type GivenFacts = { readonly [Key in GivenKey]?: GivenFact };

/** Lines of the article that a person decided about, by their numbers; both ends belong to it. */
export interface GivenRange {
  readonly first: number;
  readonly last: number;
  /** Where the sidecar says so, and its words. */
  readonly path: string;
  readonly line: number;
  readonly words: string;
}

/** All that a sidecar says: facts of the article, and how its file is to be read. */
export interface Given extends GivenFacts {
  /** WHATWG name, lower case. */
  readonly encoding?: GivenFact;
  readonly keep?: readonly GivenRange[];
  readonly remove?: readonly GivenRange[];
}

export interface RawFile {
  /** From the articles folder, `/` between its parts, as the disk spells it. */
  readonly path: string;
  readonly id: ArticleId;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
  /** What `<name>.yml` says, its form checked; empty without one. */
  readonly given: Given;
}

export interface DecodedText {
  readonly text: string;
  /** WHATWG label, lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly encodingBasis: 'given' | 'bom' | 'utf-8' | 'detected';
}

// ── Clean ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the file's own markup says of a line: HTML elements and metadata, Markdown structure and front matter. */
export interface Hint {
  readonly kind:
    | 'meta'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'quote'
    | 'list-item'
    | 'caption'
    | 'byline'
    | 'chrome';
  /** The element, or for `meta` the name: `h1`, `nav`, `og:title`, `json-ld`, `front-matter:title`. */
  readonly name: string;
}

/** What an element's class or id can name its content. */
export type About =
  | 'body'
  | 'standfirst'
  | 'byline'
  | 'meta'
  | 'caption'
  | 'related'
  | 'share'
  | 'promo'
  | 'comments';

/** What the markup of a web page tells of a line besides its hint; a model may weigh it. */
export interface Markup {
  /** Whether Readability takes it for the article's; null where it found no article in the page. */
  readonly inArticle: boolean | null;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly links: number;
  /** The nearest landmark around it: `article`, `main`, `section`, `aside`, `nav`, `header`, `footer`, `figure`, … */
  readonly within: string | null;
  /** What the classes around it name it, innermost first; of elements that hold most of the article nothing. */
  readonly about: readonly About[];
}

/** A line of the original, before anything is decided about it. The spans of a file's lines partition its text. */
export interface SplitLine {
  /** Unique in the file, rising. In .txt and .md the physical line on which it starts, in .html its ordinal. */
  readonly number: number;
  /** Its share of the text: words, indentation, line ending, markup. */
  readonly span: Span;
  /** Its words, trimmed; empty for a blank line. */
  readonly words: Mapped;
  readonly hint: Hint | null;
  /** Of a line of visible text in .html. */
  readonly markup?: Markup;
}

export type Role =
  | 'blank'
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'metadata'
  | 'heading'
  | 'body'
  | 'quote'
  | 'list-item'
  | 'caption'
  | 'boilerplate';

export interface Line extends SplitLine {
  readonly role: Role;
  /** Name of the rule that decided, as `src/lines/rules.ts` lists it. */
  readonly rule: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption';

/** A unit of the clean text. `text` has no line breaks and no control characters, and is never empty. */
export interface Block extends Mapped {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** Of a caption: the photographer or agency, as the text names it. */
  readonly credit: string | null;
}

/** A line that is in the original and not in the article: the ledger's entry. */
export interface RemovedLine {
  readonly number: number;
  readonly span: Span;
  readonly text: string;
  readonly rule: string;
}

// ── Describe ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Strongest first: a person wrote it, the article says it, computed from its words, from other articles of the story. */
export type Basis = 'given' | 'stated' | 'inferred' | 'estimated';

/**
 * The words that justify a fact: of the original, of a file beside it, or of a passage of an article of the archive.
 * `rule`: what they say of the fact, where it follows from several words together.
 */
export type Evidence = (
  | { readonly in: 'text'; readonly span: Span; readonly words: string }
  | { readonly in: 'file'; readonly path: string; readonly line: number; readonly words: string }
  | {
      readonly in: 'article';
      readonly article: ArticleId;
      readonly block: BlockId;
      readonly words: string;
    }
) & { readonly rule?: string };

export interface Known<T> {
  readonly basis: Basis;
  readonly value: T;
  /** Name of the rule that found it, as `src/article/fields.ts` lists it. */
  readonly rule: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** `cut-short`: the original breaks the value off. */
  readonly caveat: 'cut-short' | null;
}

export interface Unknown {
  readonly basis: 'unknown';
}

export type Sourced<T> = Known<T> | Unknown;

/** A day, or the days between which it lies. */
export interface DateSpan {
  /** EDTF level 0 or 1: `2018-09-14`, `2018-09`, `2018`, `2018-09-14/2018-09-16`. */
  readonly edtf: string;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

export interface Fields {
  readonly title: Sourced<string>;
  readonly standfirst: Sourced<string>;
  readonly outlet: Sourced<string>;
  /** The news agency whose copy it is; the outlet is who published it. Several with commas between them. */
  readonly agency: Sourced<string>;
  readonly byline: Sourced<string>;
  readonly published: Sourced<DateSpan>;
  readonly place: Sourced<string>;
  /** BCP 47 language tag. */
  readonly language: Sourced<string>;
  readonly url: Sourced<string>;
  readonly note: Sourced<string>;
}

export interface Article {
  readonly id: ArticleId;
  readonly path: string;
  readonly format: Format;
  readonly sha256: Sha256;
  /** Size of the original in bytes. */
  readonly size: number;
  readonly encoding: string;
  readonly encodingBasis: DecodedText['encodingBasis'];
  readonly fields: Fields;
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedLine[];
}

// ── Date ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a dated mention stands in: a block, or the standfirst. */
export interface Passage extends Mapped {
  readonly id: BlockId;
}

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface DatedMention {
  readonly block: BlockId;
  /** Offsets into the passage's text. */
  readonly at: Span;
  /** Offsets into the original. */
  readonly span: Span;
  readonly words: string;
  /** TIMEX3 (TimeML 1.2.1). */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** TIMEX3: which part of the value is meant (`early 2018` is START), or how a count is bounded. */
  readonly mod?: TimexMod;
  /** Null where the value cannot be placed on a calendar. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly rule: string;
}

/** One file's way through the stages. */
export interface Processed {
  readonly article: Article;
  /** Every line with its role: what `extract` and `explain` show. */
  readonly lines: readonly Line[];
  readonly mentions: readonly DatedMention[];
  readonly notices: readonly Notice[];
}

/** How a passage speaks of a happening: as come to pass, as still to come, or as denied or doubted by someone. */
export type Standing = 'reported' | 'planned' | 'disputed';

/** An article's passage that reports an event. */
export interface Report {
  readonly article: ArticleId;
  readonly block: BlockId;
  /** The sentence, word for word. */
  readonly quote: string;
  /** The dated words, as offsets into `quote`; empty where the article's own date places it. */
  readonly marks: readonly Span[];
  /** When it happened, as this passage has it. */
  readonly date: DateSpan;
  readonly standing: Standing;
}

/** One happening, with every passage that reports it. */
export interface TimelineEvent {
  /** Stable: anchor on the timeline page. */
  readonly id: string;
  /** `published`: an article's own appearance. */
  readonly kind: 'published' | Standing;
  /** Days that all reports allow; where they differ, from the first to the last that one allows. */
  readonly date: DateSpan;
  /** The dates that its reports give, in their order, where no day fits them all; else empty. */
  readonly differing: readonly DateSpan[];
  /** The sentence that says best what happened, or the article's title. */
  readonly headline: string;
  /** Sources that do not copy each other: passages of one article, and copies of one text, count once. */
  readonly sources: number;
  readonly reports: readonly [Report, ...Report[]];
}

// ── Archive ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An article with what the site shows beside it. Lines are not kept: an archive of 100,000 must fit in memory. */
export interface Entry {
  readonly article: Article;
  readonly mentions: readonly DatedMention[];
}

export interface Archive {
  readonly settings: ArchiveSettings;
  /** In the order of their paths. */
  readonly entries: readonly Entry[];
  /** Newest first, undated last, then by id. */
  readonly events: readonly TimelineEvent[];
  /** Files left out under `--skip-bad`, and why. */
  readonly skipped: readonly Notice[];
  readonly notices: readonly Notice[];
  /** Over all input: originals, sidecars, archive.yml. */
  readonly digest: Sha256;
  /** Backfile's own, from package.json. */
  readonly version: string;
}
