import type { CommonWords } from './common-words.ts';

export const en: CommonWords = {
  running: `
    the a an of to in on at for with by from as is are was were be been has have had that this
    it its he she they i his her their not but and or if which who will would can could about
    after before said says than there when also into over more`,
  address: 'you your our we us my me',
  furniture: `
    subscribe sign share follow click read join newsletter newsletters email login register
    download comment comments cookies cookie privacy advertisement sponsored related trending
    popular recommended copyright rights reserved menu search home contact terms app apps
    facebook twitter instagram whatsapp`,
  comments:
    'comment comments commented reply replies response responses discussion conversation thoughts',
};
