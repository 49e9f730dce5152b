import type { Cues } from './cues.ts';

export const ja: Cues = {
  denial: 'を否定, 否定した, 否定している, 反論',
  negation: '起きていない, 行われなかった, 事実はない',
  future: '予定, 見通し, 見込み, 計画, する方針',
  past: '',
  pastEnding: '',
};
