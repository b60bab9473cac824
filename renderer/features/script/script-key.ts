import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';

/** A script made ready for one customer. */
export type Filled = Answer<'script.fill'>;

/** Tells one script of the list from another. */
export const keyOf = ({ id, code }: Pick<ScriptRow, 'id' | 'code'>): string => id ?? code ?? '';

/** The script as the book is asked for it. */
export const whichOf = ({ id, code = '' }: ScriptRow): Ask<'script.fill'>['script'] =>
  id === undefined ? { by: 'code', code } : { by: 'id', id };
