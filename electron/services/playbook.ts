import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { standingsOf } from '../../shared/domain/playbook-edit.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { ok, type Result } from '../../shared/result.ts';
import { readPlaybook } from '../exchange/read-playbook.ts';
import type { Context } from './context.ts';
import { belowOf, choiceOf, shelfOf } from './playbook-own.ts';
import { previewPlaybook } from './playbook-preview.ts';
import { exportPlaybook, importPlaybook } from './playbook-share.ts';
import {
  copyPlaybook,
  isInForce,
  removePlaybook,
  restorePlaybook,
  savePlaybook,
  usePlaybook,
} from './playbook-write.ts';

const PROBLEMS_TOLD = 200;

function get(context: Context, { id }: Ask<'playbook.get'>): Result<Answer<'playbook.get'>> {
  const choice = choiceOf(context, id);
  if (!choice.ok) return choice;
  const cadences = standingsOf(shelfOf(context).of(id), belowOf(context, id));
  return ok({ ...withoutUndefined(choice.value), inForce: isInForce(context, id), cadences: [...cadences] });
}

type Channels = Exclude<Extract<ChannelName, `playbook.${string}`>, 'playbook.list'>;

/** The rep's own playbooks: copied, changed, taken up, shared. */
export const playbookHandlers = (context: Context): Pick<Handlers, Channels> => ({
  'playbook.get': async (ask) => get(context, ask),
  'playbook.copy': (ask) => copyPlaybook(context, ask),
  'playbook.save': (ask) => savePlaybook(context, ask),
  'playbook.restore': (ask) => restorePlaybook(context, ask),
  'playbook.use': (ask) => usePlaybook(context, ask),
  'playbook.remove': (ask) => removePlaybook(context, ask),
  'playbook.preview': (ask) => previewPlaybook(context, ask),
  'playbook.export': async (ask) => exportPlaybook(context, ask),
  'playbook.import': (ask) => importPlaybook(context, ask),
  'playbook.check': async ({ text }) => ok({ problems: readPlaybook(text).problems.slice(0, PROBLEMS_TOLD) }),
});
