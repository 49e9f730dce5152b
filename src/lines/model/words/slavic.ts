import type { CommonWords } from './common-words.ts';

export const slavic: CommonWords = {
  running: `
    и в не на что с по он она они это как а но к из у за от о для его её при было был w z na
    do nie się że to jest i o od po ale v se že je jsou`,
  address: 'вы вас ваш мы нас наш twój wasz nasz',
  furniture: `
    подписаться подписка поделиться комментарии реклама читать войти регистрация комментарий
    komentarze udostępnij reklama czytaj zaloguj`,
  comments: 'комментарий комментарии комментариев ответить komentarz komentarze odpowiedz',
};
