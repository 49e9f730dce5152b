import { join } from 'node:path';
import * as z from 'zod';
import { readSealed, writeSealed } from '../cache/sealed.ts';
import type { Notice } from '../model.ts';
import { sha256 } from '../text/ids.ts';
import { InputError, problem } from '../text/notices.ts';
import { readIndex } from './index-files.ts';
import { openPack } from './pack.ts';
import { packedOf, type Records } from './records.ts';

/** Which of how many parts. */
export interface Share {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** By what parts are known to fit each other and the articles. */
export interface Ground {
  /** Of Backfile itself. */
  readonly program: string;
  /** Of all input, not of the part's alone. */
  readonly digest: string;
}

const MANIFEST = 'part';
const manifestSchema = z.object({
  number: z.number(),
  of: z.number(),
  program: z.string(),
  digest: z.string(),
});

/** Whether an article is of a part: by a digest of its path, so that it stays there when others come and go. */
export function isOfShare(path: string, { number, of }: Share): boolean {
  return Number.parseInt(sha256(path).slice(0, 12), 16) % of === number - 1;
}

/** Says in the folder of a part, whose records are saved, which it is. */
export function signPart(folder: string, { number, of }: Share, { program, digest }: Ground): void {
  writeSealed(join(folder, MANIFEST), { number, of, program, digest });
}

/** Whether a build may replace the folder: it is a part. */
export function isPart(folder: string): boolean {
  return manifestSchema.safeParse(readSealed(join(folder, MANIFEST))).success;
}

/**
 * Throws InputError, with all that is wrong, unless these folders are all the parts of this archive, each once, made by this
 * Backfile of these articles.
 */
export function checkParts(folders: readonly string[], ground: Ground): void {
  const parts = folders.map((folder) => ({
    folder,
    manifest: manifestSchema.safeParse(readSealed(join(folder, MANIFEST))).data ?? null,
  }));
  const of = parts.find(({ manifest }) => manifest !== null)?.manifest?.of ?? 0;
  const seen = new Map<number, string>();
  const problems: Notice[] = [];
  for (const { folder, manifest } of parts) {
    const wrong = manifest === null ? NO_PART : wrongWith({ ...manifest, among: of }, ground);
    if (wrong !== null) problems.push(problem(folder, ...wrong));
    if (manifest === null || manifest.of !== of) continue;
    const first = seen.get(manifest.number);
    if (first !== undefined)
      problems.push(
        problem(folder, `is part ${manifest.number} of ${of}, as is ${first}`, 'Name it once.'),
      );
    seen.set(manifest.number, folder);
  }
  for (let number = 1; number <= of; number += 1) {
    if (seen.has(number)) continue;
    const remedy = `Name its folder, too, or make it: build --part ${number}/${of}.`;
    problems.push(problem(`part ${number} of ${of}`, 'is missing', remedy));
  }
  if (problems.length > 0) throw new InputError(problems);
}

type Wrong = readonly [what: string, remedy: string];

const NO_PART: Wrong = [
  'is no part, or is damaged',
  'Make it again with build --part, and copy its folder whole.',
];

function wrongWith(
  part: z.infer<typeof manifestSchema> & { readonly among: number },
  { program, digest }: Ground,
): Wrong | null {
  const { number, of, among } = part;
  const again = `Make it again: build --part ${number}/${of}.`;
  if (of !== among)
    return [
      `is part ${number} of ${of}, among parts of ${among}`,
      'Join parts of one division alone.',
    ];
  if (part.program !== program)
    return [`part ${number} of ${of} was made by another Backfile or another Node`, again];
  if (part.digest !== digest)
    return [`part ${number} of ${of} is stale: it was made of other articles than are here`, again];
  return null;
}

/** Adds the records of parts that have been checked. Throws InputError if one is damaged. */
export function addParts(folders: readonly string[], records: Records): void {
  const damaged = folders.filter((folder) => !addPart(folder, records));
  if (damaged.length > 0)
    throw new InputError(damaged.map((folder) => problem(folder, ...NO_PART)));
}

function addPart(folder: string, records: Records): boolean {
  const index = readIndex(folder);
  if (index === null) return false;
  const pack = openPack(join(folder, index.pack), 'read');
  try {
    for (const [key, known] of index.records) {
      const rest = packedOf(known, pack);
      if (rest === null) return false;
      records.add(key, { light: known.light, notices: known.notices }, rest);
    }
    for (const [key, lines] of Object.entries(index.repeated)) records.addRepeated(key, lines);
    return true;
  } finally {
    pack.close();
  }
}
