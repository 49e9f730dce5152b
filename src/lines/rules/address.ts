import { eachLine, type LineRule } from '../rule.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

export const address: LineRule = {
  name: 'metadata/address',
  role: 'metadata',
  why: 'A web address on a line of its own.',
  find: eachLine(({ text }) => /^[hw]/.test(text) && ADDRESS.test(text)),
};
