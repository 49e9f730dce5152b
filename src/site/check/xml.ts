import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { problem } from '../../text/notices.ts';
import { NOT_XML } from '../exports/xml.ts';
import type { Report, Site } from './site.ts';

/** Every `.xml` file, feeds and sitemaps, is well-formed XML 1.0. */
export async function checkXml(site: Site, report: Report): Promise<number> {
  const paths = site.files.filter((path) => path.endsWith('.xml'));
  for (const path of paths) {
    const wrong = xmlProblem(await readFile(join(site.folder, path), 'utf8'));
    if (wrong === null) continue;
    const what = `is not well-formed XML: ${wrong.what}`;
    report(problem(path, what, 'Build the site again.', { line: wrong.line }));
  }
  return paths.length;
}

function xmlProblem(text: string): { what: string; line: number } | null {
  const illegal = text.search(NOT_XML);
  if (illegal !== -1) {
    const what = `U+${hex(text.charCodeAt(illegal))} may not stand in XML`;
    return { what, line: text.slice(0, illegal).split('\n').length };
  }
  const outcome = XMLValidator.validate(text);
  return outcome === true ? null : { what: outcome.err.msg, line: outcome.err.line };
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
