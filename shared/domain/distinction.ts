import { z } from 'zod';
import { IdSchema, RecordShape } from './record.ts';

/** Two dossiers that look alike and are not the same: never offered for merging again. The smaller id stands first. */
export const DistinctionSchema = z.strictObject({ ...RecordShape, firstId: IdSchema, secondId: IdSchema });
export type Distinction = z.infer<typeof DistinctionSchema>;
