import type { Cues } from './cues.ts';

export const pt: Cues = {
  denial: `nega, negam, negou, negaram, desmente, desmentem, desmentiu, desmentiram, rejeitou as acusações, rejeita as acusações, refuta, refutou, contesta, contestou`,
  negation: `não aconteceu, nunca aconteceu, não ocorreu, nunca ocorreu, não teve lugar, nunca teve lugar`,
  future: `vai, vão, será, serão, deve, devem, deverá, deverão, previsto, prevista, previstos, previstas, agendado, agendada, marcado para, marcada para, realizar-se-á`,
  past: `disse, foi, foram, era, eram, tinha, teve, fez`,
  pastEnding: '(?:ou|aram|eram|iram)',
};
