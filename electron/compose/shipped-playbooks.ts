import general from '../../resources/playbooks/general.json' with { type: 'json' };
import car from '../../resources/playbooks/car.json' with { type: 'json' };
import carOhabc from '../../resources/playbooks/car-ohabc.json' with { type: 'json' };
import carHabc from '../../resources/playbooks/car-habc.json' with { type: 'json' };
import show from '../../resources/playbooks/show.json' with { type: 'json' };
import organizations from '../../resources/playbooks/organizations.json' with { type: 'json' };
import otc from '../../resources/playbooks/otc.json' with { type: 'json' };
import { loadPlaybooks, type PlaybookShelf } from '../../shared/domain/playbooks.ts';

/** What a playbook stands on comes before it. */
const FILES: readonly unknown[] = [general, car, carOhabc, carHabc, show, organizations, otc];

let shelf: PlaybookShelf | undefined;

/** The playbooks the program ships, read once. @throws when one of them cannot be read: a fault of the build. */
export function shippedPlaybooksOrThrow(): PlaybookShelf {
  if (shelf !== undefined) return shelf;
  const loaded = loadPlaybooks(FILES);
  if (!loaded.ok) throw new Error(`playbook: ${JSON.stringify(loaded.error.detail)}`);
  shelf = loaded.value;
  return shelf;
}
