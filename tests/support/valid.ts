import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both are HTML; the renderer of the layouts writes them so.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // `>` is no markup in text and in quoted values; the other characters are the parser's to judge, below.
    'no-raw-characters': 'off',
    // Titles are the articles' own: they are not cut to what a list of search results would show.
    'long-title': 'off',
    // Integrity hashes are for what comes from another host, and nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What is invalid in a page, one line a finding; empty of a valid one. The parser's errors are the HTML standard's. */
export function findings(html: string): readonly string[] {
  const found: string[] = [];
  parse(html, {
    onParseError: ({ startLine, startCol, code }) => found.push(`${startLine}:${startCol} ${code}`),
  });
  for (const { messages } of validator.validateStringSync(html).results) {
    for (const { line, column, ruleId, message } of messages) {
      found.push(`${line}:${column} ${ruleId}: ${message}`);
    }
  }
  return found;
}
