import type { Cues } from './cues.ts';

export const de: Cues = {
  denial: `
    bestreitet, bestritt, bestritten, dementiert, dementierte, dementierten, leugnet, leugnete, widerspricht, widersprach,
    wies vorwürfe, weist vorwürfe, wies berichte, weist berichte, wies den vorwurf, weist den vorwurf, bezweifelt, bezweifelte`,
  negation: `
    fand nicht statt, fanden nicht statt, hat nie stattgefunden, hat nicht stattgefunden, ist umstritten, war umstritten,
    ist nie passiert, hat es nie gegeben`,
  future: `
    wird, werden, soll, sollen, sollte, sollten, will, wollen, geplant, plant, planen, steht bevor, stehen bevor, vorgesehen,
    angesetzt, anberaumt`,
  past: `
    war, waren, hatte, hatten, hat, haben, ist, wurde, wurden, sagte, erklärte, kam, kamen, ging, gab, traf, trafen, fand,
    fanden, begann, starb, starben, nahm, ließ`,
  pastEnding: '',
};
