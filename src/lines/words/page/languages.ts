import { en } from '../en.ts';
import type { PageWords } from '../words.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Languages with spaces between words. */
export const SPACED: readonly PageWords[] = [en, de, fr, es, ru, ar];
/** Languages that run words together, or grow endings on them. */
export const UNSPACED: readonly PageWords[] = [zh, ja, ko];
