import { fillCorrection } from './article/correction.ts';
import { offerVerification } from './article/verify.ts';
import { markSearched } from './highlight.ts';

markSearched();
offerVerification();
fillCorrection();
