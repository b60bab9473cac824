import type { Customers } from '../../../shared/contract/playbook-channels.ts';
import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import type { Weighed } from './weighing.ts';

interface Deed {
  /** The playbook that is to be shown after it; undefined when it was refused. */
  readonly run: (weighed: Weighed, customers: Customers | undefined) => Promise<string | undefined>;
  readonly running: boolean;
  readonly failure: Failure | undefined;
}

/** Makes a change that was looked at. */
export function useDeed(): Deed {
  const save = useChange('playbook.save');
  const restore = useChange('playbook.restore');
  const use = useChange('playbook.use');
  const remove = useChange('playbook.remove');
  const all = [save, restore, use, remove];
  const ask = (weighed: Weighed, customers: Customers | undefined) => {
    const decided = customers === undefined ? {} : { customers };
    const { id } = weighed;
    switch (weighed.deed) {
      case 'save':
        return save.run({ id, edit: weighed.edit, ...decided });
      case 'restore':
        return restore.run({ id, ...(weighed.cadence !== undefined && { cadence: weighed.cadence }), ...decided });
      case 'use':
        return use.run({ id, ...decided });
      case 'remove':
        return remove.run({ id, ...decided });
    }
  };
  return {
    run: async (weighed, customers) => {
      const done = await ask(weighed, customers);
      return done.ok ? done.value.id : undefined;
    },
    running: all.some(({ running }) => running),
    failure: all.find(({ failure }) => failure !== undefined)?.failure,
  };
}
