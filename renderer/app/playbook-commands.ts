import type { Answer } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/domain/record.ts';
import { textIn } from '../../shared/i18n/text-in.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Command } from '../features/palette/command.ts';
import { playbookPath } from './places.ts';

interface PlaybookMeans {
  readonly t: Translate;
  readonly language: Language;
  readonly go: (path: string) => void;
  readonly listed: Answer<'playbook.list'>;
}

/** Every playbook and every cadence in force by its name; none without a query, or they would bury the rest. */
export function playbookCommands({ t, language, go, listed }: PlaybookMeans, query: string): Command[] {
  if (query.trim() === '') return [];
  const playbooks = listed.choices.map(
    ({ id, name }): Command => ({
      id: `playbook-${id}`,
      icon: 'auto',
      label: t('palette:do.playbook', { name: textIn(name, language) ?? id }),
      also: Object.values(name).join(' '),
      run: () => go(playbookPath(id)),
    }),
  );
  const cadences = listed.cadences.map(
    ({ id, name }): Command => ({
      id: `cadence-${id}`,
      icon: 'auto',
      label: t('palette:do.cadence', { name: textIn(name, language) ?? id }),
      also: `${id} ${Object.values(name).join(' ')}`,
      run: () => go(playbookPath(listed.id, id)),
    }),
  );
  return [...playbooks, ...cadences];
}
