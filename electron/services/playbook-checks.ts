import { cadenceProblems, nameProblem } from '../../shared/domain/cadence-problems.ts';
import type { PlaybookEdit } from '../../shared/domain/playbook-edit.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Refuses `invalid-ask` with the path of the first field that is wrong. */
export function checkedEdit({ name, put = [] }: PlaybookEdit): Result<undefined> {
  const wrongName = name === undefined ? undefined : nameProblem(name);
  if (wrongName !== undefined) return fail('invalid-ask', { path: 'edit.name', problem: wrongName });
  for (const [index, cadence] of put.entries()) {
    const [first] = cadenceProblems(cadence);
    if (first !== undefined)
      return fail('invalid-ask', { path: `edit.put.${index}.${first.path}`, problem: first.problem });
  }
  return ok(undefined);
}
