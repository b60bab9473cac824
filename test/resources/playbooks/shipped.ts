import car from '../../../resources/playbooks/car.json' with { type: 'json' };
import carHabc from '../../../resources/playbooks/car-habc.json' with { type: 'json' };
import carOhabc from '../../../resources/playbooks/car-ohabc.json' with { type: 'json' };
import general from '../../../resources/playbooks/general.json' with { type: 'json' };
import organizations from '../../../resources/playbooks/organizations.json' with { type: 'json' };
import otc from '../../../resources/playbooks/otc.json' with { type: 'json' };
import show from '../../../resources/playbooks/show.json' with { type: 'json' };
import { type Playbook, PlaybookSchema } from '../../../shared/domain/playbook.ts';
import { loadPlaybooks, type PlaybookShelf, type Playbooks } from '../../../shared/domain/playbooks.ts';

/** In the order in which they are read: what one stands on comes before it. */
const FILES: readonly unknown[] = [general, car, carOhabc, carHabc, show, organizations, otc];

export const shipped: readonly Playbook[] = FILES.map((file) => PlaybookSchema.parse(file));

function shelfOrThrow(): PlaybookShelf {
  const read = loadPlaybooks(FILES);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const shelf = shelfOrThrow();

/** The playbook of that code and no other: an unknown one would answer with the first. */
export function playbookOf(id: string): Playbooks {
  const playbooks = shelf.of(id);
  if (playbooks.id !== id) throw new Error(`no playbook ${id}`);
  return playbooks;
}
