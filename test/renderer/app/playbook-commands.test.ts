import { expect, it, vi } from 'vitest';
import { playbookCommands } from '../../../renderer/app/playbook-commands.ts';
import { matchingCommands } from '../../../renderer/features/palette/command.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { SHELF } from '../../helpers/shipped-shelf.ts';

const go = vi.fn();
const listed = {
  id: 'car',
  cadences: [...SHELF.of('car').cadences.values()],
  choices: SHELF.choices.map(({ id, name }) => ({ id, name })),
};
const found = (language: 'zh-CN' | 'en', query: string) =>
  matchingCommands(playbookCommands({ t: translator(language), language, go, listed }, query), query);

it('finds playbooks and cadences by either name, and opens them', () => {
  const [playbook] = found('en', '汽车');
  expect(playbook?.label).toBe('Playbook: Car sales');
  playbook?.run();
  const cadence = found('zh-CN', '考虑犹豫').find(({ id }) => id === 'cadence-intent.considering');
  cadence?.run();
  expect(go.mock.calls).toEqual([['/playbooks?of=car'], ['/playbooks?of=car&cadence=intent.considering']]);
});

it('offers none of them before anything is typed', () => {
  expect(found('en', ' ')).toEqual([]);
});
