import type { CommonWords } from './common-words.ts';

export const es: CommonWords = {
  running: `
    el los las del y o pero no es son fue en con por para que se su sus una un al lo más como
    de la ha han este esta`,
  address: 'usted tu tus nosotros nuestro nuestra',
  furniture: `
    suscríbete suscribirse compartir comentarios comentario boletín publicidad cookies leer
    registrarse inicio relacionado`,
  comments: 'comentario comentarios responder respuestas',
};
