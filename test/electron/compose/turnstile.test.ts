import { describe, expect, it } from 'vitest';
import { makeTurnstile } from '../../../electron/compose/turnstile.ts';

/** A piece of work that ends when it is told to, and writes down when it began and ended. */
function makeWork(story: string[]) {
  return (name: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const work = async () => {
      story.push(`${name} begins`);
      await promise;
      story.push(`${name} ends`);
      return name;
    };
    return { work, end: resolve };
  };
}

const settle = () => new Promise((done) => setTimeout(done, 1));

describe('a turnstile', () => {
  it('lets one be alone when everybody has left, and those who come meanwhile wait', async () => {
    const story: string[] = [];
    const make = makeWork(story);
    const turnstile = makeTurnstile();
    const [first, second, change, late] = ['first', 'second', 'change', 'late'].map(make) as [
      ReturnType<typeof make>,
      ReturnType<typeof make>,
      ReturnType<typeof make>,
      ReturnType<typeof make>,
    ];
    const all = [
      turnstile.share(first.work),
      turnstile.share(second.work),
      turnstile.alone(change.work),
      turnstile.share(late.work),
    ];
    await settle();
    first.end();
    await settle();
    expect(story).toEqual(['first begins', 'second begins', 'first ends']);
    second.end();
    await settle();
    change.end();
    late.end();
    expect(await Promise.all(all)).toEqual(['first', 'second', 'change', 'late']);
    expect(story.slice(3)).toEqual(['second ends', 'change begins', 'change ends', 'late begins', 'late ends']);
  });

  it('serves those who want to be alone one after the other, in the order of asking, also after one that failed', async () => {
    const turnstile = makeTurnstile();
    const story: string[] = [];
    const all = [
      turnstile.alone(async () => {
        await settle();
        throw new Error('refused');
      }),
      turnstile.alone(async () => story.push('second')),
      turnstile.share(async () => story.push('shared')),
      turnstile.alone(async () => story.push('third')),
    ];
    const done = await Promise.allSettled(all);
    expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(story).toEqual(['second', 'third', 'shared']);
  });
});
