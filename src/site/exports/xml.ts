import { XMLBuilder } from 'fast-xml-parser';

/** What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets, and lone surrogates. */
export const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  // An attribute whose value is the word "true" must keep its value.
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => legal(value),
  attributeValueProcessor: (_name, value) => legal(value),
});

/** The declaration that every document begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * Elements as indented XML. A key is an element, `@key` an attribute, `#text` the text beside attributes; an array
 * repeats the element; undefined leaves it out. Values are escaped; a character that XML cannot hold becomes U+FFFD.
 */
export function xml(elements: object): string {
  return builder.build(elements);
}

function legal(value: unknown): string {
  return String(value).replace(NOT_XML, '\u{FFFD}');
}
