/** Something that must never happen. */
export interface Finding {
  /** `half`: the book holds what nobody was ever told of, be it half of a change, or one that was refused. */
  readonly fault: 'lost' | 'half' | 'not opening' | 'not going on';
  readonly why: string;
}

/** What a proof tried and found. */
export interface Outcome {
  readonly proof: string;
  readonly states: number;
  /** Changes that somebody was told of as done. */
  readonly acknowledged: number;
  /** Has to be empty. */
  readonly findings: readonly Finding[];
}

const FAULTS = ['lost', 'half', 'not opening', 'not going on'] as const;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** One table of everything that was tried. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const count = ({ findings }: Outcome, fault: string) => findings.filter((each) => each.fault === fault).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const lines = outcomes.map((each) =>
    row([each.proof, each.states, each.acknowledged, ...FAULTS.map((fault) => count(each, fault))]),
  );
  const all = row([
    '**all**',
    sum(outcomes.map(({ states }) => states)),
    sum(outcomes.map(({ acknowledged }) => acknowledged)),
    ...FAULTS.map((fault) => sum(outcomes.map((each) => count(each, fault)))),
  ]);
  const head = [
    row(['proof', 'states tried', 'acknowledged changes', ...FAULTS]),
    row(['---', ...(Array(6).fill('---:') as string[])]),
  ];
  return [...head, ...lines, all].join('\n');
}
