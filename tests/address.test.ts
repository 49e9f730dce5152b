import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseUrl, pathPrefix, siteOptions } from '../src/site/address.ts';
import { UsageError } from '../src/text/notices.ts';

const prefixes: Readonly<Record<string, string>> = {
  '': '/',
  '/': '/',
  p: '/p/',
  '/p': '/p/',
  'p/': '/p/',
  '/p/': '/p/',
  '/a/b/': '/a/b/',
  '/архив/': '/%D0%B0%D1%80%D1%85%D0%B8%D0%B2/',
  '/%D0%B0/': '/%D0%B0/',
};

for (const [given, prefix] of Object.entries(prefixes)) {
  test(`the path prefix "${given}" is ${prefix}`, () => {
    assert.equal(pathPrefix(given), prefix);
    assert.equal(pathPrefix(prefix), prefix);
  });
}

for (const given of [
  '//',
  '/a//b/',
  '/../',
  'a/../b',
  '.',
  'a b',
  '%20',
  '%2f',
  '%',
  '?x',
  '#x',
  '"',
  '\\',
  'a\n',
  '%00',
]) {
  test(`no path prefix: ${JSON.stringify(given)}`, () => {
    assert.throws(() => pathPrefix(given), UsageError);
  });
}

test('a base URL is http or https, ends in "/" and has nothing after its path', () => {
  assert.equal(baseUrl('https://Example.org'), 'https://example.org/');
  assert.equal(baseUrl('http://example.org:8080/a/b'), 'http://example.org:8080/a/b/');
  for (const given of [
    '',
    'example.org',
    '/a/',
    'ftp://example.org/',
    'https://u:p@example.org/',
    'https://example.org/?a',
    'https://example.org/#a',
    'javascript:alert(1)',
  ]) {
    assert.throws(() => baseUrl(given), UsageError, given);
  }
});

const none = { baseUrl: null };

test('without a word from anybody the site is at the root of a host that nobody knows', () => {
  assert.deepEqual(siteOptions({ prefix: null, baseUrl: null }, none), {
    prefix: '/',
    baseUrl: null,
  });
});

test('the prefix is the path of the base URL, wherever that was given', () => {
  const url = 'https://example.org/a/';
  const expected = { prefix: '/a/', baseUrl: url };
  assert.deepEqual(siteOptions({ prefix: null, baseUrl: url }, none), expected);
  assert.deepEqual(siteOptions({ prefix: null, baseUrl: null }, { baseUrl: url }), expected);
  assert.deepEqual(siteOptions({ prefix: '/a/', baseUrl: url }, none), expected);
});

test('what the caller says counts before what the archive says', () => {
  const given = { prefix: null, baseUrl: 'https://example.org/b/' };
  assert.equal(siteOptions(given, { baseUrl: 'https://example.org/a/' }).prefix, '/b/');
});

test('a base URL that names only a host is given the prefix', () => {
  const given = { prefix: '/a/', baseUrl: 'https://example.org/' };
  assert.equal(siteOptions(given, none).baseUrl, 'https://example.org/a/');
});

test('a prefix that is not the path of the base URL is wrong use', () => {
  assert.throws(
    () => siteOptions({ prefix: '/b/', baseUrl: 'https://example.org/a/' }, none),
    UsageError,
  );
  assert.throws(
    () => siteOptions({ prefix: '/b/', baseUrl: null }, { baseUrl: 'https://example.org/a/' }),
    UsageError,
  );
});
