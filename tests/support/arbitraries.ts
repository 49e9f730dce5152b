import fc from 'fast-check';
import type {
  Article,
  Block,
  DateSpan,
  Evidence,
  Known,
  RemovedLine,
  Run,
  Sourced,
  Span,
} from '../../src/model.ts';
import { dateSpan, interval } from '../../src/text/dates.ts';
import { articleId, blockId, sha256 } from '../../src/text/ids.ts';
import { anyText, blockText } from './texts.ts';

/** With the prototype that literals have: equality is strict. */
function record<T>(parts: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> {
  return fc.record<T>(parts, { noNullPrototype: true });
}

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(), fc.nat(500))
  .map(([start, length]) => ({ start, end: start + length }));

/** With the name of a rule or without. */
function said<T extends object>(
  place: fc.Arbitrary<T>,
): fc.Arbitrary<T & { readonly rule?: string }> {
  return fc.oneof(
    place,
    fc.tuple(place, anyText).map(([one, rule]) => ({ ...one, rule })),
  );
}

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  said(record({ in: fc.constant('text'), span, words: anyText })),
  said(
    record({
      in: fc.constant('file'),
      path: anyText,
      line: fc.integer({ min: 1 }),
      words: anyText,
    }),
  ),
  said(
    record({
      in: fc.constant('article'),
      article: fc.constantFrom(articleId('a.txt'), articleId('2018/b c.txt')),
      block: fc.integer({ min: 1 }).map(blockId),
      words: anyText,
    }),
  ),
);

function sourced<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Sourced<T>> {
  const known: fc.Arbitrary<Known<T>> = record({
    basis: fc.constantFrom('given', 'stated', 'inferred', 'estimated'),
    value,
    rule: anyText,
    evidence: fc
      .tuple(evidence, fc.array(evidence, { maxLength: 2 }))
      .map(([first, rest]): Known<T>['evidence'] => [first, ...rest]),
    caveat: fc.constantFrom('cut-short', null),
  });
  return fc.oneof(known, record({ basis: fc.constant('unknown') }));
}

/** Days, months, years and intervals of the years 1 to 9999. */
export const dates: fc.Arbitrary<DateSpan> = fc
  .tuple(
    fc.integer({ min: 1, max: 9998 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'month', 'day', 'interval'),
  )
  .map(([year, month, day, unit]) => {
    const last = dateSpan(year + 1, month, day);
    const made =
      unit === 'year'
        ? dateSpan(year)
        : unit === 'month'
          ? dateSpan(year, month)
          : dateSpan(year, month, day);
    if (made === null || last === null) throw new Error('the calendar has every such day');
    return unit === 'interval' ? interval(made.earliest, last.latest) : made;
  });

/** One run that covers the text, none, or some with gaps between them. */
function runsOf(length: number): fc.Arbitrary<readonly Run[]> {
  return fc
    .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 20 }), fc.nat()), { maxLength: 4 })
    .map((parts) => {
      const runs: Run[] = [];
      let at = 0;
      for (const [gap, size, source] of parts) {
        if (at + gap + size > length) break;
        runs.push({ at: at + gap, source, length: size });
        at += gap + size;
      }
      return runs;
    });
}

const block: fc.Arbitrary<Omit<Block, 'id'>> = blockText.chain((text) =>
  record({
    kind: fc.constantFrom('paragraph', 'heading', 'quote', 'list-item', 'caption'),
    text: fc.constant(text),
    runs: runsOf(text.length),
    credit: fc.option(blockText),
  }),
);

export const blocks: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.tuple(block, fc.integer({ min: 1, max: 3 })), { maxLength: 8 })
  .map((parts) => {
    let line = 0;
    return parts.map(([made, step]) => {
      line += step;
      return { ...made, id: blockId(line) };
    });
  });

const removed: fc.Arbitrary<RemovedLine> = record({
  number: fc.integer({ min: 1 }),
  span,
  text: anyText,
  rule: anyText,
});

export const articles: fc.Arbitrary<Article> = record({
  id: fc.string({ unit: 'binary' }).map(articleId),
  path: anyText,
  format: fc.constantFrom('txt', 'html', 'md'),
  sha256: anyText.map((text) => sha256(text)),
  size: fc.nat(),
  encoding: anyText,
  encodingBasis: fc.constantFrom('given', 'bom', 'utf-8', 'detected'),
  fields: record({
    title: sourced(anyText),
    standfirst: sourced(anyText),
    outlet: sourced(anyText),
    agency: sourced(anyText),
    byline: sourced(anyText),
    published: sourced(dates),
    place: sourced(anyText),
    language: sourced(anyText),
    url: sourced(anyText),
    note: sourced(anyText),
  }),
  blocks,
  removed: fc.array(removed, { maxLength: 3 }),
});
