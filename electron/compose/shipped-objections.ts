import file from '../../resources/objections/objections.json' with { type: 'json' };
import { type Objection, ObjectionFileSchema } from '../../shared/domain/objection.ts';

let shelf: readonly Objection[] | undefined;

/** The objections the program ships, read once. @throws when they cannot be read: a fault of the build. */
export const shippedObjectionsOrThrow = (): readonly Objection[] =>
  (shelf ??= ObjectionFileSchema.parse(file).objections);
