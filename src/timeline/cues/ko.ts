import type { Cues } from './cues.ts';

export const ko: Cues = {
  denial: '부인했다, 부인하고, 부인하며, 반박했다, 반박하며',
  negation: '일어나지 않았다, 열리지 않았다, 사실이 아니라고',
  future: '예정, 계획, 할 것, 열릴, 전망',
  past: '',
  pastEnding: '',
};
