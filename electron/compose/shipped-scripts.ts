import file from '../../resources/scripts/scripts.json' with { type: 'json' };
import { ScriptFileSchema, type ShippedScript } from '../../shared/domain/script.ts';

let shelf: readonly ShippedScript[] | undefined;

/** The scripts the program ships, read once. @throws when they cannot be read: a fault of the build. */
export function shippedScriptsOrThrow(): readonly ShippedScript[] {
  shelf ??= ScriptFileSchema.parse(file).scripts;
  return shelf;
}
