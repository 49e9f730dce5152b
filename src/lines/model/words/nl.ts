import type { CommonWords } from './common-words.ts';

export const nl: CommonWords = {
  running: `
    van het een en dat op te voor met zijn niet er aan ook de is was in die bij uit`,
  address: 'jij jouw je uw ons onze wij',
  furniture: 'abonneer delen reacties nieuwsbrief advertentie cookies lees inloggen',
  comments: 'reactie reacties reageer',
};
