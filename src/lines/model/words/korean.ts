import type { CommonWords } from './common-words.ts';

export const korean: CommonWords = {
  running: '그 이 및 등 수 것 있다 있는 했다 하는 이날 대한 위해 지난 또 그는',
  address: '당신 우리',
  furniture: '구독 공유 댓글 광고 로그인 회원가입 관련기사 저작권자 무단전재 재배포',
  comments: '댓글 답글',
};
