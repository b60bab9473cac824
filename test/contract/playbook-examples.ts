import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Cadence } from '../../shared/domain/playbook.ts';

const cadence: Cadence = {
  id: 'own.weekly',
  name: { 'zh-CN': '每周一问', en: 'Once a week' },
  kind: 'repeat',
  appliesTo: { optIn: true },
  followUpType: 'converting',
  steps: [
    {
      id: 'call',
      after: { from: 6, until: 8 },
      channel: 'call',
      completedBy: 'talk',
      aim: { 'zh-CN': '问近况', en: 'Ask how things are' },
    },
  ],
};

type Channels = Exclude<Extract<ChannelName, `playbook.${string}`>, 'playbook.list'>;

/** One honest ask for each channel of playbooks; `id`: one of the rep's own. */
export const playbookExamples = (id: string): { [C in Channels]: Ask<C> } => ({
  'playbook.get': { id },
  'playbook.copy': { id: 'car', name: { 'zh-CN': '我的打法' } },
  'playbook.save': { id, edit: { put: [cadence], leaveOut: ['familiar-ear'] }, customers: 'keep-next' },
  'playbook.restore': { id, cadence: 'familiar-ear' },
  'playbook.use': { id, customers: 'replan' },
  'playbook.remove': { id },
  'playbook.preview': { id, edit: { restore: 'all', put: [cadence] }, weeks: 8, customers: 'keep-next' },
  'playbook.export': { id },
  'playbook.import': {
    text: JSON.stringify({ id: 'shared', version: 1, name: { en: 'Shared' }, basedOn: 'car', cadences: [cadence] }),
  },
  'playbook.check': { text: '{ "id": "shared" }' },
});
