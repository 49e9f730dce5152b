import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { openPreview } from '../site/preview.ts';
import { InputError } from '../text/notices.ts';
import type { BuildFlags } from './options.ts';

const askedSchema = z.string();

/**
 * The command `preview`, which `serve` runs beside its builds (./previewer.ts): of each path from the articles folder that it
 * is told, a line of JSON, it prints the article's page, a line of JSON, if there is one. Ends with its input.
 */
export async function runPreview(flags: BuildFlags): Promise<void> {
  try {
    const preview = await openPreview({
      articles: flags.articles,
      output: realpathSync.native(flags.output),
      address: { prefix: flags.pathPrefix ?? null, baseUrl: flags.baseUrl ?? null },
      offline: flags.offline === true,
    });
    // Not before: what came before anybody listens to the lines would be lost.
    for await (const line of createInterface({ input: process.stdin })) {
      const page = preview(askedSchema.parse(JSON.parse(line)));
      if (page !== null) process.stdout.write(`${JSON.stringify(page)}\n`);
    }
  } catch (error) {
    // What is wrong with the articles the build says.
    if (!(error instanceof InputError)) throw error;
  }
}
