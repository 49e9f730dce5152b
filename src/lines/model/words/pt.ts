import type { CommonWords } from './common-words.ts';

export const pt: CommonWords = {
  running: `
    em os as um uma dos das no na com não mais foi ao que de do da e é para por se como`,
  address: 'você seu sua nosso nossa',
  furniture: `
    assine compartilhar comentários newsletter publicidade cookies leia cadastre entrar`,
  comments: 'comentário comentários responder',
};
