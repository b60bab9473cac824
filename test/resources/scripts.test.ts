import { describe, expect, it } from 'vitest';
import { unknownFields } from '../../electron/scripts/fill.ts';
import { smsLength } from '../../electron/scripts/sms-length.ts';
import file from '../../resources/scripts/scripts.json' with { type: 'json' };
import { SCRIPT_PURPOSES, ScriptFileSchema } from '../../shared/domain/script.ts';

const { scripts } = ScriptFileSchema.parse(file);
const LANGUAGES = ['zh-CN', 'en'] as const;

const fieldsIn = (text: string): number => [...text.matchAll(/\{[^{}]+\}/g)].length;

describe('the shipped scripts', () => {
  it('are many, for every purpose, and each has a code of its own', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(45);
    expect(new Set(scripts.map(({ code }) => code)).size).toBe(scripts.length);
    expect(new Set(scripts.map(({ purpose }) => purpose))).toEqual(new Set(SCRIPT_PURPOSES));
  });

  describe.each(scripts.map((script) => [script.code, script] as const))('%s', (_, script) => {
    it.each(LANGUAGES)(
      'has a title, a text and, of a mail, a subject in %s, and names fields there are',
      (language) => {
        const { title, text, subject, channel } = script;
        expect([title[language], text[language]].every(Boolean)).toBe(true);
        expect(subject?.[language] !== undefined).toBe(channel === 'email');
        expect(unknownFields(`${text[language] ?? ''}${subject?.[language] ?? ''}`)).toEqual([]);
      },
    );

    it('asks for as much in one language as in the other', () => {
      expect(fieldsIn(script.text.en ?? '')).toBe(fieldsIn(script.text['zh-CN'] ?? ''));
    });

    it('tells how to be rid of it, where it is an advertisement by mail', () => {
      const isAd = script.channel === 'email' && script.commercial;
      expect(/退订/.test(script.text['zh-CN'] ?? '')).toBe(isAd);
      expect(/rather not receive/.test(script.text.en ?? '')).toBe(isAd);
    });
  });

  it.each(scripts.filter(({ channel }) => channel === 'sms').map(({ code, text }) => [code, text.en ?? ''] as const))(
    '%s costs no more in English than it must',
    (_, text) => {
      expect(smsLength(text.replaceAll(/[{}]/g, '')).encoding).toBe('gsm-7');
    },
  );
});
