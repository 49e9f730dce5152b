import type { CommonWords } from './common-words.ts';

export const fr: CommonWords = {
  running: `
    le la les des du de un une et ou mais ne pas est sont était dans sur pour par avec au aux
    que qui ce cette il elle ils se son sa ses plus a été`,
  address: 'vous votre vos nous notre nos',
  furniture: `
    abonnez abonnement connexion partager commentaires commentaire newsletter publicité
    cookies lire inscription accueil rubriques`,
  comments: 'commentaire commentaires réagir réactions répondre',
};
