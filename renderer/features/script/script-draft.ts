import type { Ask } from '../../../shared/contract/contract.ts';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

/** What is written of a script. */
export interface ScriptDraft {
  readonly title: string;
  readonly subject: string;
  readonly text: string;
  readonly channel: ScriptRow['channel'];
  readonly purpose: ScriptRow['purpose'];
  readonly language: Language;
  readonly commercial: boolean;
}

/** What the list was filtered by. */
type Begin = Pick<ScriptDraft, 'language'> & {
  readonly [K in 'channel' | 'purpose']?: ScriptDraft[K] | undefined;
};

/** A new one begins with what the list was filtered by. */
export function draftOfScript(script: ScriptRow | undefined, begin: Begin): ScriptDraft {
  if (script === undefined)
    return {
      title: '',
      subject: '',
      text: '',
      channel: begin.channel ?? 'wechat',
      purpose: begin.purpose ?? 'other',
      language: begin.language,
      commercial: false,
    };
  const { title, subject = '', text, channel, purpose, language, commercial } = script;
  return { title, subject, text, channel, purpose, language, commercial };
}

/** What to ask of the book; undefined while the title or the words are missing. A shipped one stays where it is, under its code. */
export function askOfScript(draft: ScriptDraft, script: ScriptRow | undefined): Ask<'script.save'> | undefined {
  const { title, subject, channel, text, ...rest } = draft;
  if (isBlank(title) || isBlank(text)) return undefined;
  return withoutUndefined({
    ...rest,
    channel,
    title: title.trim(),
    text: text.trim(),
    subject: channel === 'email' ? some(subject) : undefined,
    code: script?.code,
    id: script?.id,
  });
}

/** A field put where the cursor stood, and where it stands then. */
export function withField(text: string, at: number, word: string): { readonly text: string; readonly at: number } {
  const field = `{${word}}`;
  return { text: text.slice(0, at) + field + text.slice(at), at: at + field.length };
}
