import type { Cues } from './cues.ts';

export const es: Cues = {
  denial: `
    niega, niegan, negó, negaron, ha negado, han negado, desmiente, desmienten, desmintió, desmintieron, rechaza las acusaciones,
    rechazó las acusaciones, rechaza que, rechazó que, refuta, refutó, pone en duda, puso en duda`,
  negation: `
    no ocurrió, nunca ocurrió, no tuvo lugar, nunca tuvo lugar, no se produjo, nunca se produjo, nunca existió, es discutido,
    está en disputa`,
  future: `
    va a, van a, será, serán, tendrá lugar, se celebrará, se reunirá, deberá, previsto, prevista, previstos, previstas, prevé,
    prevén, planea, planean, programado, programada, próximo, próxima`,
  past: `dijo, fue, fueron, era, eran, había, ha, han, hizo, tuvo, se produjo, murió, murieron`,
  pastEnding: '(?:ó|aron|ieron)',
};
