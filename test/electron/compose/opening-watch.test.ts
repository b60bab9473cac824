import { describe, expect, it } from 'vitest';
import { OpeningWatch } from '../../../electron/compose/opening-watch.ts';
import type { News } from '../../../shared/contract/news.ts';

describe('the watch over an opening', () => {
  it('tells every state at once, and octets at most ten times a second', () => {
    const told: News[] = [];
    let now = 0;
    const watch = new OpeningWatch(
      (news) => told.push(news),
      () => now,
    );
    watch.begin();
    for (let octets = 1; octets <= 1_000; octets += 1) {
      now += 0.5;
      watch.read(octets, 1_000);
    }
    watch.reach('usable');
    watch.reach('whole');
    const states = told.map((news) => (news.news === 'book-opening' ? `${news.state} ${news.done}` : ''));
    expect(states).toEqual([
      'reading 0',
      'reading 200',
      'reading 400',
      'reading 600',
      'reading 800',
      'reading 1000',
      'usable 1000',
      'whole 1000',
    ]);
    expect(watch.now()).toEqual({ state: 'whole', done: 1_000, total: 1_000 });
  });
});
