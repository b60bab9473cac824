import { createContext } from 'react';
import type { ImportProblem } from '../../../shared/contract/import-channels.ts';

/** Tells the book which of several meanings a value has; the file is read again with it. */
export type AnswerProblem = (problem: ImportProblem, choice: string) => void;

/** Rows stand far below the page that can have the file read again. */
export const AnswerProblemContext = createContext<AnswerProblem>(() => undefined);
