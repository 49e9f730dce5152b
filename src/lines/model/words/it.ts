import type { CommonWords } from './common-words.ts';

export const it: CommonWords = {
  running: `
    di il lo gli i che per con è del della in un una si non ha sono anche come più alla nel
    dal le la`,
  address: 'vostro nostro noi voi tuo',
  furniture: `
    abbonati condividi commenti newsletter pubblicità cookie leggi registrati accedi`,
  comments: 'commento commenti rispondi',
};
