import { describe, expect, it } from 'vitest';
import { optionWords } from '../../../../renderer/features/proposal/proposal-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Option } from '../../../../shared/domain/proposal.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

describe('an option', () => {
  it.each<readonly [Option, string, string]>([
    [{ intent: { code: 'considering', since: asDay('2026-09-10') } }, '改为“考虑犹豫”', 'Set to “Considering”'],
    [{ horizon: { pinned: 'A' } }, '意向级别改为 A', 'Horizon grade A'],
    [{ hesitation: 'quick-yes' }, '记为“爽快同意”', 'Note “quick yes”'],
    [{ preferredChannel: 'email' }, '以后用邮件', 'E-mail from now on'],
    [{ givenUp: { on: asDay('2026-09-10'), reason: 'costs-more' } }, '不跟了', 'Give up'],
  ])('%o says what a press would do', (option, zh, en) => {
    expect([optionWords(translator('zh-CN'), option), optionWords(translator('en'), option)]).toEqual([zh, en]);
  });
});
