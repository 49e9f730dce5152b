import type { Comparison } from './comparison.ts';
import type { Statement } from './statements.ts';

/** Statements with which a candidate is compared, and candidates. */
const COMPARED = 6;
const CANDIDATES = 40;

/** What a sentence loses for each flaw, in the measure of likeness. */
const FLAWS: readonly { readonly loss: number; readonly has: (statement: Statement) => boolean }[] =
  [
    // Cut off, or no sentence at all.
    {
      loss: 0.25,
      has: ({ report }) => !/[.!?…。！？｡؟۔।][)\]}"'”’»›」』）】]*$/u.test(report.quote),
    },
    { loss: 0.2, has: ({ report }) => report.quote.length < 40 },
    { loss: 0.1, has: ({ report }) => report.quote.length > 220 },
    { loss: 0.2, has: ({ report }) => report.quote.length > 350 },
    // Needs the sentence before it.
    { loss: 0.15, has: ({ report }) => LEANING.test(report.quote) },
    { loss: 0.1, has: ({ report }) => /^["'“‘«„]/u.test(report.quote) },
    { loss: 0.15, has: ({ size }) => size.names === 0 },
    { loss: 0.15, has: ({ report: { date } }) => date.earliest !== date.latest },
  ];

/** What begins so speaks of someone or something named before. English. */
const LEANING =
  /^(?:He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|But|And|Or|So|Also|Earlier|Later|However|Meanwhile|Moreover|Furthermore|Then|There)\b/u;

/** The sentence that says best what happened: like the others, whole, of a good length, and not leaning on what stands before it. */
export function headlineOf(
  statements: readonly [Statement, ...Statement[]],
  { statements: likeness }: Comparison,
): string {
  const others = statements.slice(0, COMPARED);
  const scored = statements.slice(0, CANDIDATES).map((statement) => {
    const compared = others.filter((other) => other !== statement);
    const sum = compared.reduce((total, other) => total + likeness(statement, other), 0);
    const losses = FLAWS.filter(({ has }) => has(statement)).map(({ loss }) => loss);
    return {
      quote: statement.report.quote,
      score: sum / Math.max(1, compared.length) - losses.reduce((a, b) => a + b, 0),
    };
  });
  const [first = { quote: statements[0].report.quote, score: 0 }] = scored;
  return scored.reduce((best, other) => (other.score > best.score ? other : best), first).quote;
}
