import type { Answer } from '../../shared/contract/contract.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import type { Context } from './context.ts';

/** The playbook in force, and those there are to choose from. */
export const playbookList = ({
  playbooks,
  playbookChoices,
}: Pick<Context, 'playbooks' | 'playbookChoices'>): Answer<'playbook.list'> => ({
  id: playbooks.id,
  cadences: [...playbooks.cadences.values()],
  choices: playbookChoices.map((choice) => withoutUndefined(choice)),
});
