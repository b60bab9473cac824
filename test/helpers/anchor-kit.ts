import { expect, it } from 'vitest';
import type { Anchor } from '../../electron/cadence/anchors/anchor.ts';
import { anchorsOf } from '../../electron/cadence/anchors/anchors.ts';
import { standingOf } from '../../electron/cadence/standing.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Trigger } from '../../shared/domain/playbook.ts';
import { AT } from './book-kit.ts';
import { playbooks, tell, type Told } from './facts-kit.ts';

export const TODAY = '2026-09-10';

export const anchorsOn = (trigger: Trigger, told: Told): readonly Anchor[] =>
  anchorsOf(trigger, standingOf(tell(told), playbooks, asDay(TODAY)));

/** What a record begins, as it is entered. */
export const begun = (by: Anchor['by'], on: string, what?: string): object => ({
  on,
  by,
  enteredAt: AT,
  ...(what === undefined ? {} : { what }),
});

/** A test for each line: what is told begins exactly this. */
export const begins = (table: readonly (readonly [string, Trigger, Told, readonly object[]])[]): void =>
  it.each(table)('%s', (_name, trigger, told, expected) => {
    expect(anchorsOn(trigger, told)).toStrictEqual(expected);
  });
