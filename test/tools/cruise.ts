import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { cruising, walls } from '../../walls.config.ts';

/** An arrow that goes through a wall; paths are relative to the house. */
export interface Breach {
  readonly wall: string;
  readonly from: string;
  readonly to: string;
}

export const wallNames: readonly string[] = walls.map((wall) => wall.name);

/**
 * Looks at every import of the house at `baseDir`.
 *
 * `modules` counts files of ours: a cruiser that cannot read TypeScript answers "no breach" about nothing at all.
 */
export async function breaches(baseDir: string): Promise<{ modules: number; breaches: readonly Breach[] }> {
  const floors = ['shared', 'electron', 'renderer', 'test'].filter((floor) => existsSync(join(baseDir, floor)));
  const { output } = await cruise(floors, {
    ...cruising,
    baseDir,
    validate: true,
    ruleSet: { forbidden: walls },
  });
  const { summary, modules } = output as ICruiseResult;
  return {
    modules: modules.filter((module) => /^(shared|electron|renderer|test)\//.test(module.source)).length,
    breaches: summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to })),
  };
}
