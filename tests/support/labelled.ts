import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cleanText } from '../../src/article/text.ts';
import type { Sourced } from '../../src/model.ts';
import { compare } from '../../src/text/dates.ts';
import { articleOf } from './described.ts';
import { agreement } from './shingles.ts';

const ROOT = fileURLToPath(new URL('../cases/labelled/', import.meta.url));
const FORMS = ['little.txt', 'page.txt', 'page.html'] as const;

const goldSchema = z.strictObject({
  title: z.string(),
  author: z.string(),
  date: z.iso.date(),
  text: z.array(z.string()).min(1),
});

/** How well one file was cleaned. */
interface Result {
  readonly language: string;
  readonly form: (typeof FORMS)[number];
  /** F1, 0 to 1. */
  readonly text: number;
  readonly title: boolean;
  readonly author: boolean;
  readonly date: boolean;
}

export function labelledResults(): readonly Result[] {
  const languages = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compare);
  return languages.flatMap((language) => FORMS.map((form) => resultOf(language, form)));
}

function resultOf(language: string, form: Result['form']): Result {
  const gold = goldSchema.parse(JSON.parse(readFileSync(`${ROOT}${language}/gold.json`, 'utf8')));
  const text = readFileSync(`${ROOT}${language}/${form}`, 'utf8');
  const article = articleOf(text, { format: form.endsWith('.html') ? 'html' : 'txt' });
  const { title, byline, published } = article.fields;
  return {
    language,
    form,
    text: agreement(gold.text.join('\n'), cleanText(article)),
    title: value(title) === gold.title,
    author: value(byline) === gold.author,
    date: value(published)?.edtf === gold.date,
  };
}

function value<T>(field: Sourced<T>): T | null {
  return field.basis === 'unknown' ? null : field.value;
}

/** By form, the text's mean F1 and the share of each fact that is right; by language, the text's mean F1. */
export function figuresOf(results: readonly Result[]): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const form of FORMS) {
    const of = results.filter((one) => one.form === form);
    figures.set(`${form}: text F1`, mean(of.map(({ text }) => text)));
    for (const fact of ['title', 'author', 'date'] as const)
      figures.set(`${form}: ${fact} right`, mean(of.map((one) => Number(one[fact]))));
  }
  for (const language of new Set(results.map((one) => one.language))) {
    const of = results.filter((one) => one.language === language);
    figures.set(`${language}: text F1`, mean(of.map(({ text }) => text)));
  }
  return figures;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
