import { fillCorrection } from './article/correction.ts';
import { offerVerification } from './article/verify.ts';

offerVerification();
fillCorrection();
