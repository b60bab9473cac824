import { type ReactNode, Suspense } from 'react';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import type { Brought, broughtProblem } from './brought.ts';
import { BroughtRow } from './brought-row.tsx';

export interface LogFor {
  readonly id: string;
  readonly name: string;
}

/** Pieces of other nouns that stand in the log box. */
export interface LogParts {
  readonly objections: (
    customer: LogFor,
    tags: readonly ObjectionTag[],
    onTags: (tags: readonly ObjectionTag[]) => void,
  ) => ReactNode;
  readonly advice: (customerId: string) => ReactNode;
}

interface BroughtPartProps {
  /** Absent: there was no talk. */
  readonly customer: LogFor | undefined;
  readonly brought: Brought;
  readonly problem: ReturnType<typeof broughtProblem>;
  readonly onBrought: (brought: Brought) => void;
  readonly parts: LogParts;
}

/** What the talk brought; its words come late, and nothing that is typed waits for them. */
export function BroughtPart({ customer, brought, problem, onBrought, parts }: BroughtPartProps) {
  if (customer === undefined) return null;
  const change = (patch: Partial<Brought>) => onBrought({ ...brought, ...patch });
  return (
    <Suspense>
      <LateWords>
        <BroughtRow
          brought={brought}
          problem={problem}
          onChange={change}
          objections={parts.objections(customer, brought.objections, (tags) => change({ objections: [...tags] }))}
        />
      </LateWords>
    </Suspense>
  );
}
