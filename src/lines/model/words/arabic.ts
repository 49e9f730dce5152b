import type { CommonWords } from './common-words.ts';

export const arabic: CommonWords = {
  running: `
    في من على إلى أن عن مع هذا هذه التي الذي كان كانت بعد قبل قال لا ما كما بين وفي`,
  address: 'أنت نحن',
  furniture: 'اشترك شارك تعليق تعليقات إعلان المزيد تسجيل الدخول',
  comments: 'تعليق تعليقات التعليقات رد',
};
