import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'weds', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  ordinals: ['st', 'nd', 'rd', 'th'],
  articles: ['the'],
  of: ['of'],
  ambiguous: ['march', 'mar', 'may'],
  notAfterMonth: ['be', 'become', 'bring', 'give', 'go', 'have', 'mark', 'prove', 'see', 'turn'],
};
