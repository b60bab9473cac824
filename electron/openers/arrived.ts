import type { Opener } from '../../shared/domain/opener.ts';
import type { Generator } from './generator.ts';

/** What they waited for has come in. */
export const arrived: Generator = ({ facts: { wants }, today }) =>
  wants.flatMap(({ id, product, spec, arrivedOn, closedOn }): Opener[] => {
    const isOver = closedOn !== undefined && closedOn <= today;
    if (arrivedOn === undefined || arrivedOn > today || isOver) return [];
    const what = spec === undefined ? product : `${product} (${spec})`;
    return [{ kind: 'arrived', record: { in: 'wants', id }, on: arrivedOn, what }];
  });
