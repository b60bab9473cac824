import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { weekly } from '../helpers/shipped-shelf.ts';

type Channels = Exclude<Extract<ChannelName, `playbook.${string}`>, 'playbook.list'>;

/** One honest ask for each channel of playbooks; `id`: one of the rep's own. */
export const playbookExamples = (id: string): { [C in Channels]: Ask<C> } => ({
  'playbook.get': { id },
  'playbook.copy': { id: 'car', name: { 'zh-CN': '我的打法' } },
  'playbook.save': { id, edit: { put: [weekly()], leaveOut: ['familiar-ear'] }, customers: 'keep-next' },
  'playbook.restore': { id, cadence: 'familiar-ear' },
  'playbook.use': { id, customers: 'replan' },
  'playbook.remove': { id },
  'playbook.preview': { id, edit: { restore: 'all', put: [weekly()] }, weeks: 8, customers: 'keep-next' },
  'playbook.export': { id },
  'playbook.import': {
    text: JSON.stringify({ id: 'shared', version: 1, name: { en: 'Shared' }, basedOn: 'car', cadences: [weekly()] }),
  },
  'playbook.check': { text: '{ "id": "shared" }' },
});
