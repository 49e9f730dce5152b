import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldReason } from '../src/article/fields.ts';
import { cleanText } from '../src/article/text.ts';
import type { Article, DateSpan, Format, Sourced } from '../src/model.ts';
import { DEFAULT_SETTINGS } from '../src/read/schema.ts';
import { caseFolders } from './support/cases.ts';
import { articleOf, described } from './support/described.ts';

const TEXT =
  'The bridge was closed on Monday for repairs after a storm damaged two of its pillars, the city council said.';

function shownField(field: Sourced<string> | Sourced<DateSpan>): string {
  if (field.basis === 'unknown') return 'unknown';
  const { basis, rule, value, evidence, caveat } = field;
  const shown = typeof value === 'string' ? value : value.edtf;
  const words = evidence.map((one) => one.words.slice(0, 80)).join(' / ');
  return `${shown}${caveat === null ? '' : ` (${caveat})`} [${basis}, ${rule}: ${words}]`;
}

function shownArticle({ fields, blocks, removed }: Article): unknown {
  return {
    title: shownField(fields.title),
    standfirst: shownField(fields.standfirst),
    outlet: shownField(fields.outlet),
    ...(fields.agency.basis === 'unknown' ? {} : { agency: shownField(fields.agency) }),
    byline: shownField(fields.byline),
    published: shownField(fields.published),
    place: shownField(fields.place),
    language: shownField(fields.language),
    url: shownField(fields.url),
    blocks: blocks.map(({ id, kind, text, credit }) => {
      return `${id} ${kind} | ${text}${credit === null ? '' : ` | ${credit}`}`;
    }),
    removed: removed.map(({ number, rule, text }) => `${number} ${rule} | ${text}`),
  };
}

function saved(name: string): Article {
  const path = new URL(`../articles/${name}.txt`, import.meta.url);
  return articleOf(readFileSync(path, 'utf8'));
}

function value<T>(field: Sourced<T>): T | null {
  return field.basis === 'unknown' ? null : field.value;
}

describe('an article', () => {
  for (const folder of caseFolders('article')) {
    it(`is described as ${folder.name} expects`, () => {
      const formats: readonly Format[] = ['txt', 'html', 'md'];
      const format = formats.find((one) => folder.has(`input.${one}`)) ?? 'txt';
      const article = articleOf(folder.read(`input.${format}`), { format });
      folder.expect('expected.json', shownArticle(article));
    });
  }
});

describe('the three saved articles', () => {
  const [russia, nbc, southFront] = [
    saved('000_2ca13f2b2ea26b3b'),
    saved('002_ccc30f9390b1beec'),
    saved('004_5783e8861f960a5f'),
  ];
  const paragraphs = ({ blocks }: Article) =>
    blocks.filter(({ kind }) => kind === 'paragraph').length;

  it('have their titles, the first cut short', () => {
    const { title } = russia.fields;
    assert(title.basis === 'stated' && title.caveat === 'cut-short');
    assert.equal(title.value, 'US, Russia clash over enforcing UN sanctions on N');
    assert.match(value(nbc.fields.title) ?? '', /^U\.S\. calls urgent U\.N\. .+ violations$/);
    assert.match(value(southFront.fields.title) ?? '', /^US Calls For UN .+ Sanctions$/);
    assert(nbc.fields.title.basis === 'stated' && nbc.fields.title.caveat === null);
  });

  it('have 16, 13 and 24 paragraphs', () => {
    assert.deepEqual([russia, nbc, southFront].map(paragraphs), [16, 13, 24]);
  });

  it('have a standfirst only where one stands', () => {
    assert.match(value(nbc.fields.standfirst) ?? '', /^Amb\. Nikki Haley said Russia .+\.$/);
    assert.equal(value(russia.fields.standfirst), null);
    assert.equal(value(southFront.fields.standfirst), null);
  });

  it('have their captions apart from the credits', () => {
    const captions = [...russia.blocks, ...nbc.blocks, ...southFront.blocks]
      .filter(({ kind }) => kind === 'caption')
      .map(({ text, credit }) => [
        text.replace(/^(U\.S\. Ambassador).+(on Sept)/, '$1 … $2'),
        credit,
      ]);
    assert.deepEqual(captions, [
      ['U.S. Ambassador … on Sept. 10, 2018.', 'Mike Segar / Reuters file'],
      ['The UN Security Council chamber', 'CC BY-SA Gruban, Flickr'],
    ]);
  });

  it('name their outlets only where they do', () => {
    const told = nbc.fields.outlet;
    assert(told.basis === 'inferred');
    assert.equal(told.value, 'NBC News');
    assert.equal(told.evidence[0].words, 'three senior U.S. officials tell NBC News');
    const called = southFront.fields.outlet;
    assert(called.basis === 'inferred');
    assert.equal(called.value, 'SouthFront');
    assert.equal(called.evidence[0].words, 'Support SouthFront');
    assert.equal(russia.fields.outlet.basis, 'unknown');
  });

  it('state no date of publication, no place and no author', () => {
    for (const { fields } of [russia, nbc, southFront]) {
      assert.equal(fields.published.basis, 'unknown');
      assert.equal(fields.place.basis, 'unknown');
      assert.equal(fields.byline.basis, 'unknown');
      assert.equal(value(fields.language), 'en');
    }
  });

  it('list what was removed, and nothing else', () => {
    const texts = (article: Article) => article.removed.map(({ text }) => text);
    assert.deepEqual(texts(russia), ['Open source', 'Open source', 'Latest News']);
    assert.equal(texts(nbc).length, 1);
    assert.equal(texts(southFront).length, 22);
    assert.equal(texts(southFront).filter((text) => text === 'Support SouthFront').length, 2);
  });
});

describe('given facts', () => {
  it('go before what the text states, which then is listed as removed', () => {
    const given = {
      title: { value: 'Mine', path: 'input.yml', line: 1 },
      published: { value: '2018-09', path: 'input.yml', line: 2 },
    };
    const article = articleOf(`Bridge Closed for Repairs\n14 September 2018\n\n${TEXT}\n`, {
      given,
    });
    assert(article.fields.title.basis === 'given');
    assert.equal(article.fields.title.value, 'Mine');
    assert.deepEqual(article.fields.title.evidence, [
      { in: 'file', path: 'input.yml', line: 1, words: 'Mine' },
    ]);
    assert.equal(value(article.fields.published)?.edtf, '2018-09');
    assert.deepEqual(
      article.removed.map(({ text }) => text),
      ['Bridge Closed for Repairs', '14 September 2018'],
    );
  });

  it('give outlets the names that the settings give them', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      outlets: [{ name: 'Harbour Gazette', aliases: ['The HG'], domain: 'gazette.example' }],
    };
    const stated = articleOf(`Source: the hg\n\n${TEXT}`, { settings });
    assert.equal(value(stated.fields.outlet), 'Harbour Gazette');
    const byUrl = articleOf(`https://www.gazette.example/a\n\n${TEXT}`, { settings });
    assert(byUrl.fields.outlet.basis === 'inferred');
    assert.equal(byUrl.fields.outlet.value, 'Harbour Gazette');
    const other = articleOf(`https://notgazette.example/a\n\n${TEXT}`, { settings });
    assert.equal(other.fields.outlet.basis, 'unknown');
  });
});

describe('an article without text', () => {
  for (const [name, text] of [
    ['an empty file', ''],
    ['blank lines', ' \n\n\t\n'],
  ] as const) {
    it(`is refused: ${name}`, () => {
      const { outcome } = described(text);
      assert(!outcome.ok);
      assert.equal(outcome.problems[0]?.what, 'no article text found');
      assert.equal(outcome.problems[0].severity, 'error');
    });
  }

  it('is not what a single line is', () => {
    assert.equal(
      cleanText(articleOf('Harbour closed until further notice')),
      'Harbour closed until further notice',
    );
  });
});

describe('fieldReason', () => {
  it('has one plain sentence for the rule of every field', () => {
    assert.equal(fieldReason('outlet/own-call'), "The outlet's own call for support names it.");
    assert.match(fieldReason('given/sidecar'), /^[A-Z].+\.$/);
    assert.throws(() => fieldReason('no-such-rule'), /no rule no-such-rule/);
  });
});
