import { describe, expect, it } from 'vitest';
import { deedsFor, doneWord } from '../../../../renderer/features/agenda/row-deeds.ts';
import { RowKindSchema } from '../../../../shared/domain/agenda.ts';

describe('what can be done with a row', () => {
  it('is always to log it, and to skip or re-grade only what was planned', () => {
    const can = (name: 'log' | 'skip') => RowKindSchema.options.filter((kind) => deedsFor({ kind }).includes(name));
    expect([can('log'), can('skip')]).toEqual([RowKindSchema.options, ['follow-up', 'next-step']]);
  });

  it('begins with logging where a tick would say too little', () => {
    expect([deedsFor({ kind: 'unreturned' }), deedsFor({ kind: 'quote-ending' })]).toEqual([
      ['log', 'done', 'snooze'],
      ['log', 'snooze'],
    ]);
  });

  it('never puts a promise off', () => {
    expect(deedsFor({ kind: 'promise' })).toEqual(['done', 'log', 'grade']);
  });

  it('calls what is done by its name', () => {
    expect((['follow-up', 'unreturned', 'reward'] as const).map((kind) => doneWord({ kind }))).toEqual([
      'done',
      'answered',
      'rewarded',
    ]);
  });
});
