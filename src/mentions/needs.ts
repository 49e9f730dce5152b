/** Sets of letters; of each of them every match of a pattern has one. */
export type Needs = readonly string[];

/** A class of letters, an opening or end of a group, a bar, a quantifier. */
const PIECE = /\[[^\]]*\]|\((?:\?(?:<?[=!]|<[a-z]+>|:))?|\)|\||\?|\{\d,\d\}/g;

/**
 * What a text must have for the expression to match anywhere in it: asked first, since most texts have nothing of most
 * patterns. @param source of a regular expression as `pattern.ts` makes them: classes of letters, groups, bars, and quantifiers
 */
export function needsOf(source: string): Needs {
  return needsOfGroup(source.match(PIECE) ?? [], { at: 0 });
}

/** Of what stands between here and the group's end: an alternative's own, or of several one set of what each of them needs. */
function needsOfGroup(pieces: readonly string[], place: { at: number }): Needs {
  const alternatives: string[][] = [[]];
  for (; place.at < pieces.length && pieces[place.at] !== ')'; place.at += 1) {
    const piece = pieces[place.at] ?? '';
    if (piece === '|') {
      alternatives.push([]);
      continue;
    }
    const needs = needsOfPiece(piece, pieces, place);
    const isOptional = /^(?:\?|\{0)/.test(pieces[place.at + 1] ?? '');
    if (!isOptional) alternatives.at(-1)?.push(...needs);
  }
  const [only = []] = alternatives;
  if (alternatives.length === 1) return only;
  const firsts = alternatives.map(([first = '']) => first);
  return firsts.includes('') ? [] : [firsts.join('')];
}

function needsOfPiece(piece: string, pieces: readonly string[], place: { at: number }): Needs {
  if (piece.startsWith('[')) return [piece.slice(1, -1)];
  if (!piece.startsWith('(')) return [];
  place.at += 1;
  const needs = needsOfGroup(pieces, place);
  // What stands around a match need not be there.
  return /^\(\?<?[=!]/.test(piece) ? [] : needs;
}
