import { familyOf } from '../../shared/domain/channel.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

type Contact = Pick<Interaction, 'channel' | 'direction' | 'outcome'>;

/** What became of what came to us: taken, missed, or waiting for an answer. Nothing where they came in person. */
export function incomingWords(t: Translate, { channel, outcome }: Pick<Contact, 'channel' | 'outcome'>) {
  const family = familyOf(channel);
  if (family !== 'call' && family !== 'written') return undefined;
  if (outcome === 'reached' || outcome === 'left-message') return t(`log:incoming.${family}.${outcome}`);
  return family === 'call' && outcome === 'no-answer' ? t('log:incoming.call.no-answer') : undefined;
}

/** What came of a contact, in the words of its channel; nothing for a note, or what came in and was answered. */
export function outcomeWords(t: Translate, { channel, direction, outcome }: Contact): string | undefined {
  const family = familyOf(channel);
  if (family === 'note') return undefined;
  if (direction === 'out') return t(`log:outcomes.${family}.${outcome}`);
  return outcome === 'reached' ? undefined : incomingWords(t, { channel, outcome });
}

/** How it happened: 打出, 来电, 微信, "E-mail". */
export function wayWords(t: Translate, { channel, direction }: Pick<Contact, 'channel' | 'direction'>): string {
  if (channel === 'call') return t(direction === 'in' ? 'log:way.callIn' : 'log:way.callOut');
  return t(`ui:channel.${channel}`);
}

/** "打出 · 接通", "E-mail · sent"; what came in on a written channel says so. */
export function contactWords(t: Translate, contact: Contact): string {
  const { channel, direction } = contact;
  const written = familyOf(channel) === 'written' && direction === 'in' ? t('log:direction.in') : undefined;
  return [wayWords(t, contact), outcomeWords(t, contact) ?? written].filter((word) => word !== undefined).join(' · ');
}
