import './keys.ts';
import { fillCorrection } from './article/correction.ts';
import { nameDownloads } from './article/downloads.ts';
import { offerVerification } from './article/verify.ts';
import { markSearched } from './highlight.ts';

markSearched();
offerVerification();
fillCorrection();
nameDownloads();
