import type { Cues } from './cues.ts';

export const zh: Cues = {
  denial: '否认, 否認, 驳斥, 駁斥, 反驳, 反駁',
  negation: '从未发生, 從未發生, 并未发生, 並未發生, 没有发生, 沒有發生',
  future: '将, 將, 即将, 即將, 计划, 計劃, 计画, 預定, 预定, 拟于, 擬於',
  past: '',
  pastEnding: '',
};
