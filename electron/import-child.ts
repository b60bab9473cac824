import { answerParse } from './exchange/answer-parse.ts';
import { answerParent } from './files/answer-parent.ts';

answerParent(answerParse);
