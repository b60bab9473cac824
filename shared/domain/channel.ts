import { z } from 'zod';

/** How a contact happens. `note` is a word to oneself and never counts as contact. */
export const ChannelSchema = z.enum([
  'call',
  'sms',
  'wechat',
  'messenger',
  'email',
  'fax',
  'post',
  'visit',
  'showroom',
  'event',
  'social',
  'note',
]);
export type Channel = z.infer<typeof ChannelSchema>;

export const DirectionSchema = z.enum(['out', 'in']);
export const OutcomeSchema = z.enum([
  'reached',
  'sent',
  'no-answer',
  'busy',
  'left-message',
  'refused',
  'wrong-number',
]);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** How people meet on a channel: by voice, in writing, in person; a note meets nobody. */
export type ChannelFamily = 'call' | 'written' | 'met' | 'note';

const FAMILIES: Readonly<Record<Channel, ChannelFamily>> = {
  call: 'call',
  sms: 'written',
  wechat: 'written',
  messenger: 'written',
  email: 'written',
  fax: 'written',
  post: 'written',
  visit: 'met',
  showroom: 'met',
  event: 'met',
  social: 'met',
  note: 'note',
};

export const familyOf = (channel: Channel): ChannelFamily => FAMILIES[channel];
