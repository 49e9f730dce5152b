import { z } from 'zod';
import type { ArchiveSettings, Given, GivenFact, GivenKey, Outcome } from '../model.ts';
import { isIsoDay, isTimeZone, parseEdtf } from '../text/dates.ts';
import { fail, problem, succeed } from '../text/notices.ts';
import { charset } from './charset.ts';
import { givenRanges, lineRanges } from './line-ranges.ts';
import { problemsOf } from './mistakes.ts';
import { readYaml, type YamlMapping } from './yaml.ts';

const text = z
  .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'is not a text') })
  .transform((value) => value.trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1, 'has no value'));

const webAddress = text.refine(isWebAddress, 'is not a full web address');
const language = text
  .refine(isLanguageTag, 'is not a language tag')
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** The facts that a person gives of one article. */
const FACTS = z.strictObject({
  title: text.optional(),
  outlet: text.optional(),
  agency: text.optional(),
  url: webAddress.optional(),
  published: text.refine((value) => parseEdtf(value) !== null, 'is not a date').optional(),
  byline: text.optional(),
  language: language.optional(),
  place: text.optional(),
  note: text.optional(),
});

/** A sidecar: facts, and how the article's file is to be read. */
const SIDECAR = FACTS.extend({
  encoding: text
    .refine((label) => charset(label) !== null, 'is not the name of an encoding')
    .transform((label) => charset(label)?.name ?? label)
    .optional(),
  keep: lineRanges.optional(),
  remove: lineRanges.optional(),
});

const OUTLET = z.strictObject(
  {
    name: text,
    aliases: z.array(text, 'is not a list').default([]),
    domain: text.refine(isHost, 'is not a domain').transform(hostOf).nullable().default(null),
  },
  'is not a list of names with their facts',
);

/** `articles/archive.yml`, in the spelling of its keys. */
const SETTINGS = z.strictObject({
  title: text.default('News archive'),
  description: text.default(''),
  language: language.default('en'),
  'base-url': webAddress
    .refine((url) => !/[?#]/.test(url), 'is not the address of a folder')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .nullable()
    .default(null),
  'time-zone': text.refine(isTimeZone, 'is not a time zone').default('UTC'),
  updated: text.refine(isIsoDay, 'is not a day').nullable().default(null),
  outlets: z.array(OUTLET, 'is not a list').default([]),
  corrections: text
    .refine(isContact, 'is no address of mail or of the web')
    .nullable()
    .default(null),
});

const GIVEN_KEYS: readonly (GivenKey | 'encoding')[] = [...FACTS.keyof().options, 'encoding'];

/**
 * The facts of a sidecar, each with the line of its key. White space within a value is made single spaces, a language
 * tag canonical (`en-us` → `en-US`), an encoding by its WHATWG name (`cp1251` → `windows-1251`); all else stays as written. An empty file gives no facts.
 * @param path of the sidecar, from the articles folder
 * @param yaml its text
 */
export function readSidecar(path: string, yaml: string): Outcome<Given> {
  const read = readMapping(path, yaml, SIDECAR);
  if (!read.ok) return read;
  const { data, place } = read.value;
  const facts: { [Key in GivenKey | 'encoding']?: GivenFact } = {};
  for (const key of GIVEN_KEYS) {
    const value = data[key];
    if (value !== undefined) facts[key] = { value, path, line: place([key]).line };
  }
  const { keep, remove } = data;
  return succeed({
    ...facts,
    ...(keep && { keep: givenRanges(keep, path, (at) => place(['keep', at])) }),
    ...(remove && { remove: givenRanges(remove, path, (at) => place(['remove', at])) }),
  });
}

/** The archive's settings, with the default of each key that `archive.yml` leaves out. */
export function readSettings(path: string, yaml: string): Outcome<ArchiveSettings> {
  const read = readMapping(path, yaml, SETTINGS);
  if (!read.ok) return read;
  return succeed(settingsOf(read.value.data));
}

function settingsOf({
  'base-url': baseUrl,
  'time-zone': timeZone,
  ...rest
}: z.output<typeof SETTINGS>): ArchiveSettings {
  const updated = rest.updated !== null && isIsoDay(rest.updated) ? rest.updated : null;
  return { ...rest, updated, baseUrl, timeZone };
}

/** Of an archive of which nobody says anything. */
export const DEFAULT_SETTINGS: ArchiveSettings = settingsOf(SETTINGS.parse({}));

function readMapping<Shape extends z.ZodRawShape>(
  path: string,
  yaml: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
): Outcome<{ readonly data: z.output<typeof schema>; readonly place: YamlMapping['place'] }> {
  const read = readYaml(path, yaml);
  if (!read.ok) return read;
  const { mapping, isEmpty } = read.value;
  if (mapping === null && !isEmpty) {
    return fail(
      problem(path, 'holds no keys', 'Write one "key: value" on each line.', { line: 1 }),
    );
  }
  const parsed = schema.safeParse({ ...mapping?.data });
  if (!parsed.success) {
    const keysAt = (within: readonly PropertyKey[]) =>
      Object.keys(within.length === 0 ? schema.shape : OUTLET.shape);
    return fail(...problemsOf(path, parsed.error, mapping, keysAt));
  }
  const place: YamlMapping['place'] = (at) => mapping?.place(at) ?? { line: 1, words: '' };
  return succeed({ data: parsed.data, place });
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value) && !/\s/.test(value);
}

/** `desk@example.org`, or an address of the web, in which `{id}` and its like may stand. */
function isContact(value: string): boolean {
  return isWebAddress(value) || /^[^\s@<>?&#:,]+@[^\s@<>?&#:,]+\.[^\s@<>?&#:,]+$/.test(value);
}

/** BCP 47, with a language of two or three letters: `english` is well formed and names nothing. */
function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isHost(value: string): boolean {
  return /^[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+$/.test(value) && URL.canParse(`http://${value}/`);
}

/** Lower case, other scripts as the domain name system spells them: `Zürich.example` → `xn--zrich-kva.example`. */
function hostOf(value: string): string {
  return new URL(`http://${value}/`).hostname;
}
