import type { Answer } from '../../shared/contract/contract.ts';
import type { ScriptRow } from '../../shared/contract/script-channels.ts';
import type { ScriptFacts } from './field.ts';
import { type ByHand, fill, textOf, unknownFields } from './fill.ts';
import { optOutIn, withAdMark, withOptOut } from './law-marks.ts';
import { mailLink, smsLink, type WriteLink } from './links.ts';
import { smsLength } from './sms-length.ts';

type Script = Pick<ScriptRow, 'language' | 'channel' | 'subject' | 'text' | 'commercial'>;
type Filled = Answer<'script.fill'>;

interface Sending {
  readonly facts: ScriptFacts;
  readonly byHand: ByHand;
  /** The rep's wording of the way out of a text message. */
  readonly optOut: string;
  /** Do-not-contact stands against this channel. */
  readonly blocked: boolean;
  /** Number or address, as typed. */
  readonly to: string | undefined;
}

type Ready = NonNullable<Filled['ready']>;

function readyOf(script: Script, filled: Pick<Filled, 'subject' | 'body'>, optOut: string): Ready | undefined {
  const { channel, language, commercial } = script;
  const text = textOf(filled.body);
  if (text === undefined) return undefined;
  if (channel !== 'email') return { text: channel === 'sms' && commercial ? withOptOut(text, language, optOut) : text };
  const subject = textOf(filled.subject ?? []);
  return subject === undefined ? undefined : { subject: commercial ? withAdMark(subject, language) : subject, text };
}

function linkOf({ channel }: Script, ready: Ready, to: string | undefined): WriteLink | undefined {
  if (to === undefined) return undefined;
  if (channel === 'sms') return smsLink(to, ready.text);
  return channel === 'email' ? mailLink(to, ready.subject ?? '', ready.text) : undefined;
}

/** What is sent, how long it is and where to; nothing of it while there is a gap or the channel is blocked. */
function sendingOf(script: Script, filled: Pick<Filled, 'subject' | 'body'>, { blocked, optOut, to }: Sending) {
  const ready = blocked ? undefined : readyOf(script, filled, optOut);
  if (ready === undefined) return {};
  const link = linkOf(script, ready, to);
  return {
    ready,
    ...(script.channel === 'sms' && { sms: smsLength(ready.text) }),
    ...(link && { link: { ...link } }),
  };
}

/** A script made ready for one customer: filled, marked as the law asks, with the link to send it. */
export function draftOf(script: Script, sending: Sending): Filled {
  const { channel, language, commercial } = script;
  const { facts, byHand, optOut, blocked, to } = sending;
  const filling = { facts, language, byHand };
  const body = fill(script.text, filling);
  const filled = channel === 'email' ? { body, subject: fill(script.subject ?? '', filling) } : { body };
  return {
    language,
    channel,
    ...filled,
    unknown: unknownFields(`${script.subject ?? ''}\n${script.text}`),
    blocked,
    ...(channel === 'sms' && commercial && { optOut: optOutIn(language, optOut) }),
    ad: channel === 'email' && commercial,
    ...sendingOf(script, filled, sending),
    ...(to !== undefined && { to }),
  };
}
