import { answerLook } from './exchange/picture/answer-look.ts';
import { answerParent } from './files/answer-parent.ts';

answerParent(answerLook);
