import type { CommonWords } from './common-words.ts';

export const turkish: CommonWords = {
  running: 've bir bu da de için ile olarak olan çok daha gibi ne kadar sonra',
  address: 'siz sizin biz bizim',
  furniture: 'abone paylaş yorum yorumlar reklam giriş',
  comments: 'yorum yorumlar yanıtla',
};
