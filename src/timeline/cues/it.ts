import type { Cues } from './cues.ts';

export const it: Cues = {
  denial: `nega, negano, negò, ha negato, hanno negato, smentisce, smentiscono, smentì, ha smentito, hanno smentito, respinge le accuse, ha respinto le accuse, contesta`,
  negation: `non è mai avvenuto, non è avvenuto, non ha avuto luogo, non ha mai avuto luogo, non è mai accaduto`,
  future: `sarà, saranno, si terrà, si terranno, avrà luogo, dovrà, dovranno, dovrebbe, dovrebbero, previsto, prevista, previsti, previste, in programma`,
  past: `ha, hanno, è, sono, era, erano, fu, furono, aveva`,
  pastEnding: '',
};
