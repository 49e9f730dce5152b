import { eachLine, type LineRule } from '../rule.ts';
import { SHARING } from '../vocabulary.ts';

export const shareBar: LineRule = {
  name: 'share-bar',
  role: 'boilerplate',
  why: 'Buttons for passing the article on.',
  find: eachLine(({ text, sentence, look }) => {
    if (text.length > 120 || sentence || !look.mayHave(SHARING)) return false;
    const named = look.words.filter((word) => !/^\d+k?$/.test(word));
    return named.length > 0 && SHARING.share(named) === 1;
  }),
};
