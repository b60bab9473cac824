import type { Batch } from '../../shared/domain/batch.ts';
import type { Day } from '../../shared/domain/day.ts';
import { useAsk } from '../api/use-ask.ts';
import type { Option } from '../ui/select-field.tsx';

/** The playbook of those who sell at shows. */
const SHOW_PLAYBOOK = 'show';

/** The show the rep stands at: whoever is written down meanwhile has come to it. */
export const showOn = (batches: readonly Batch[], today: Day): Batch | undefined =>
  batches.find(
    ({ kind, startsOn, endsOn }) =>
      kind === 'show' && startsOn !== undefined && startsOn <= today && endsOn !== undefined && today <= endsOn,
  );

interface Shows {
  /** None where the rep works by another playbook. */
  readonly options: readonly Option<string>[];
  /** The one that is on today. */
  readonly now: string | undefined;
}

/** The shows a new customer may have come with. */
export function useShows(today: Day | undefined): Shows {
  const settings = useAsk('settings.get', {});
  const isAsked = settings.state === 'answered' && settings.value.playbook === SHOW_PLAYBOOK;
  const asked = useAsk('batch.list', {}, { enabled: isAsked });
  const batches = isAsked && asked.state === 'answered' ? asked.value.batches.map(({ batch }) => batch) : [];
  return {
    options: batches
      .filter(({ kind }) => kind === 'show')
      .map(({ id, name, place }) => ({ value: id, label: name, aside: place })),
    now: today && showOn(batches, today)?.id,
  };
}
