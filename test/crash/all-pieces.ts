import { PIECES, type Piece } from './pieces.ts';
import { KEEPING } from './pieces-keeping.ts';
import { MENDING } from './pieces-mending.ts';
import { RESTORING } from './pieces-restoring.ts';

export const ALL_PIECES: readonly Piece[] = [...PIECES, ...KEEPING, ...MENDING, ...RESTORING];
