/** Sorted ascending. */
const sorted = (samples: readonly number[]): number[] => [...samples].sort((a, b) => a - b);

/** The sample below which `share` (0 to 1) of all lie. */
export const percentile = (samples: readonly number[], share: number): number =>
  sorted(samples)[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN;

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Milliseconds a task took, over and over. */
export async function timed(runs: number, task: (run: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task(run);
    samples.push(performance.now() - start);
  }
  return samples;
}

export interface Figure {
  readonly what: string;
  readonly size: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** The most the ratio may be; absent where the design names none. */
  readonly target?: number;
}

const ms = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(1)} ms`);

/** A figure of two things timed in one run. */
export function figure(what: string, size: string, ours: number, against: number, target?: number): Figure {
  const ratio = ours / against;
  return {
    what,
    size,
    ours: ms(ours),
    against: ms(against),
    ratio: Number(ratio.toPrecision(3)),
    ...(target !== undefined && { target }),
  };
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, size, ours, against, ratio, target }) => {
    const verdict = target === undefined ? '' : ratio <= target ? `≤ ${target} ✓` : `≤ ${target} ✗`;
    return `| ${what} | ${size} | ${ours} | ${against} | ${ratio} | ${verdict} |`;
  });
  return ['| what | book | ours | against | ratio | target |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
