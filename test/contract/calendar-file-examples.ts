import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay } from '../../shared/domain/day.ts';

type Channels = Exclude<
  Extract<ChannelName, `calendar.${string}` | `meeting.${string}`>,
  'calendar.range' | 'calendar.print'
>;

interface StandIns {
  readonly folder: string;
  readonly token: string;
  readonly preview: string;
}

/** One honest ask for each channel of calendar files. */
export const calendarFileExamples = ({ folder, token, preview }: StandIns): { [C in Channels]: Ask<C> } => ({
  'calendar.export': {
    from: asDay('2026-11-23'),
    until: asDay('2026-12-31'),
    client: 'google',
    layers: ['follow-ups', 'dates'],
    privacy: 'initials',
    changesOnly: true,
  },
  'calendar.given': { receipt: token },
  'calendar.ledger': {},
  'calendar.feed': {},
  'calendar.setFeed': { feed: { folder, layers: ['appointments'], privacy: 'busy' } },
  'calendar.writeFeed': { folder },
  'meeting.preview': { token },
  'meeting.take': { previewId: preview, uids: ['meeting-1@elsewhere.example'] },
});
