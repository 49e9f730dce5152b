import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Document, parse, type ScalarTag, visit } from 'yaml';
import { writeYaml } from '../src/article/markdown/write-yaml.ts';

/** The library's own strings, but that values are always quoted, and keys never. */
const QUOTED: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (text) => text,
  stringify: ({ value }, { implicitKey }) =>
    implicitKey === true ? String(value) : JSON.stringify(value),
};

/** As the library writes it, with collections in flow style from the third level on. */
function byLibrary(data: object): string {
  const document = new Document(data, {
    customTags: (tags) => [
      ...tags.filter((tag) => typeof tag === 'string' || tag.tag !== QUOTED.tag),
      QUOTED,
    ],
  });
  visit(document, {
    Collection(_key, node, ancestors) {
      node.flow = ancestors.filter((one) => !('key' in one)).length > 3;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const keys = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const texts = fc.oneof(
  fc.stringMatching(/^[ -~]{0,30}$/),
  fc.constantFrom('12:30', 'no', '- a', ''),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    texts,
    fc.nat(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, fc.option(tie('value'), { nil: undefined }), { maxKeys: 4 }),
  ),
}));
const data = fc.dictionary(keys, value, { minKeys: 1, maxKeys: 5 });

test('law: front matter is written as the library for YAML writes it', () => {
  fc.assert(
    fc.property(data, (of) => {
      assert.equal(writeYaml(of), byLibrary(of));
    }),
    { numRuns: 2000 },
  );
});

test('law: what is written is read back, whatever the strings hold', () => {
  const anything = fc.dictionary(keys, fc.string({ unit: 'binary' }), { minKeys: 1, maxKeys: 3 });
  fc.assert(
    fc.property(anything, (of) => {
      assert.deepEqual(parse(writeYaml(of)), { ...of });
    }),
  );
});
