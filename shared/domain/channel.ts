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
