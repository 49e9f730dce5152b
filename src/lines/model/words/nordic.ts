import type { CommonWords } from './common-words.ts';

export const nordic: CommonWords = {
  running: `
    och att det som en på är av för med till den i har inte om ett og er det til en på ikke
    har som af for med ja oli on ei että`,
  address: 'du din dig vi våra vores deg',
  furniture: `
    prenumerera dela kommentarer nyhetsbrev annons cookies läs les mer del abonner annonse
    logga logg`,
  comments: 'kommentar kommentarer kommentér svara kommentit',
};
