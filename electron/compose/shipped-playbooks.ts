import general from '../../resources/playbooks/general.json' with { type: 'json' };
import { loadPlaybooks, type PlaybookShelf } from '../../shared/domain/playbooks.ts';

/** What a playbook stands on comes before it. */
const FILES: readonly unknown[] = [general];

let shelf: PlaybookShelf | undefined;

/** The playbooks the program ships, read once. @throws when one of them cannot be read: a fault of the build. */
export function shippedPlaybooksOrThrow(): PlaybookShelf {
  if (shelf !== undefined) return shelf;
  const loaded = loadPlaybooks(FILES);
  if (!loaded.ok) throw new Error(`playbook: ${JSON.stringify(loaded.error.detail)}`);
  shelf = loaded.value;
  return shelf;
}
