import { describe, expect, it } from 'vitest';
import { askOfScript, draftOfScript, withField } from '../../../../renderer/features/script/script-draft.ts';
import { stepIn } from '../../../../renderer/features/script/script-list.tsx';
import type { ScriptRow } from '../../../../shared/contract/script-channels.ts';

const shipped: ScriptRow = {
  code: 'one',
  origin: 'shipped',
  language: 'en',
  channel: 'email',
  purpose: 'other',
  title: 'One',
  subject: 'About',
  text: 'Hello',
  commercial: false,
};

describe('a script in the rep’s own words', () => {
  it('keeps the code of the shipped one it stands for, and a subject only of a mail', () => {
    const draft = draftOfScript(shipped, { language: 'zh-CN' });
    expect(askOfScript(draft, shipped)).toMatchObject({ code: 'one', language: 'en', subject: 'About' });
    expect(askOfScript({ ...draft, channel: 'sms' }, undefined)).not.toHaveProperty('subject');
  });

  it('is not asked for without a title or words', () => {
    expect(askOfScript(draftOfScript(undefined, { language: 'en' }), undefined)).toBeUndefined();
  });

  it('takes a field where the cursor stands', () => {
    expect(withField('Hi , you', 3, 'me')).toEqual({ text: 'Hi {me}, you', at: 7 });
  });
});

describe('the arrows in the list', () => {
  it('walk and stop at the ends', () => {
    const rows = [shipped, { ...shipped, code: 'two' }];
    const keys = ['ArrowDown', 'ArrowUp', 'End', 'Tab'].map((key) => stepIn(rows, 'one', key)?.code);
    expect(keys).toEqual(['two', 'one', 'two', undefined]);
  });
});
