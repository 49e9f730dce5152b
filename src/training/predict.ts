import { cleanText } from '../article/text.ts';
import { INFERRED } from '../dating/reasons.ts';
import type { Format, Outcome, Processed, Sourced } from '../model.ts';
import type { Models } from '../models.ts';
import { processFile } from '../pipeline.ts';
import { DEFAULT_SETTINGS } from '../read/schema.ts';
import { articleId, sha256 } from '../text/ids.ts';
import type { GoldPage } from './gold.ts';

/** What the scorer compares with the truth; a field that was not found is undefined. */
export interface Prediction {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** What the pipeline makes of the page with these models. */
export function predict({ id, raw }: GoldPage, format: Format, models: Models): Prediction {
  const outcome = processed(raw, format, models);
  if (!outcome.ok) return { id, text: '' };
  const { article } = outcome.value;
  const { title, byline, published } = article.fields;
  return {
    id,
    text: cleanText(article),
    title: known(title),
    author: known(byline),
    // What is only inferred is no date that the page states.
    date:
      published.basis === 'unknown' || published.rule === INFERRED
        ? undefined
        : published.value.edtf,
  };
}

/** A text's way through the pipeline. */
export function processed(raw: string, format: Format, models?: Models): Outcome<Processed> {
  const bytes = new TextEncoder().encode(raw);
  const path = `page.${format}`;
  const file = { path, id: articleId(path), format, bytes, sha256: sha256(bytes), given: {} };
  return processFile(file, DEFAULT_SETTINGS, models);
}

function known(field: Sourced<string>): string | undefined {
  return field.basis === 'unknown' ? undefined : field.value;
}
