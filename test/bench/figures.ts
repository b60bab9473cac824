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
  /** What it is measured against; empty for a plain time. */
  readonly against: string;
  /** Ours by the other; the milliseconds of a plain time. */
  readonly measured: number;
  readonly kind: 'ratio' | 'time';
  /** The most that may be measured; absent where the design names none. */
  readonly target?: number;
}

const ms = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(1)} ms`);
const megabytes = (octets: number): string => `${(octets / 1e6).toFixed(1)} MB`;

const short = (value: number): number => Number(value.toPrecision(3));

/** A figure of two things measured in one run, in milliseconds or in octets. */
export function figure(
  what: string,
  size: string,
  ours: number,
  against: number,
  target?: number,
  unit: 'ms' | 'octets' = 'ms',
): Figure {
  const told = unit === 'ms' ? ms : megabytes;
  return {
    what,
    size,
    ours: told(ours),
    against: told(against),
    measured: short(ours / against),
    kind: 'ratio',
    ...(target !== undefined && { target }),
  };
}

/** A time that counts as such: what a person notices does not shrink on a slow machine. */
export const timeFigure = (what: string, size: string, ours: number, target?: number): Figure => ({
  what,
  size,
  ours: ms(ours),
  against: '',
  measured: short(ours),
  kind: 'time',
  ...(target !== undefined && { target }),
});

function verdictOf({ measured, kind, target }: Figure): string {
  if (target === undefined) return '';
  return `≤ ${target}${kind === 'time' ? ' ms' : ''} ${measured <= target ? '✓' : '✗'}`;
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((it) => {
    const ratio = it.kind === 'ratio' ? it.measured : '(a time)';
    return `| ${it.what} | ${it.size} | ${it.ours} | ${it.against} | ${ratio} | ${verdictOf(it)} |`;
  });
  return ['| what | book | ours | against | ratio | target |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
