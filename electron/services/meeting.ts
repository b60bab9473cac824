import type { MeetingRow } from '../../shared/contract/calendar-file-channels.ts';
import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Appointment } from '../../shared/domain/appointment.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type ReadMeeting, readMeetings } from '../calendar/read-meetings.ts';
import { decodeText } from '../exchange/decode-text.ts';
import { changed, commit, type Context, fresh, put } from './context.ts';
import type { HandedFiles } from './handed-files.ts';
import { whomFinder } from './meeting-whom.ts';

const OCTETS_MOST = 20_000_000;

type Whom = MeetingRow['customer'];
type Fields = Omit<Appointment, 'id' | 'createdAt' | 'changedAt'>;
interface Preview {
  readonly id: string;
  readonly name: string;
  readonly meetings: readonly { readonly meeting: ReadMeeting; readonly whom: Whom }[];
}

/** What the file says of it. A customer chosen by the rep, the kind and a note of their own stay. */
function fieldsOf({ world }: Context, meeting: ReadMeeting, whom: Whom): Fields {
  const { title, on, until, time, minutes, place, note, uid, calledOff } = meeting;
  return {
    ...withoutUndefined({ customerId: whom?.id, until, time, minutes }),
    ...(place !== '' && { place }),
    ...(note !== '' && { note }),
    kind: whom === undefined ? 'personal' : 'meeting',
    title: title === '' ? uid.slice(0, 80) : title,
    on,
    zone: world.zone(),
    state: calledOff ? 'called-off' : 'planned',
    importUid: uid,
  };
}

const TOLD = ['title', 'on', 'until', 'time', 'minutes', 'place', 'note', 'state'] as const;

/** What the file would change; what was held already is not planned anew. */
function isOther(before: Readonly<Appointment>, fields: Fields): boolean {
  return TOLD.some((field) => before[field] !== fields[field]) && before.state !== 'held';
}

function merged(context: Context, before: Readonly<Appointment>, fields: Fields): Appointment {
  const { until: _u, time: _t, minutes: _m, place: _p, note: _n, ...rest } = before;
  const { kind: _k, customerId, ...told } = fields;
  const who = before.customerId ?? customerId;
  return changed<Appointment>(context, rest, { ...told, ...withoutUndefined({ customerId: who }) });
}

const importedIn = ({ book }: Context): ReadonlyMap<string, Readonly<Appointment>> =>
  new Map(
    [...book.records.appointments.values()].flatMap((one) =>
      one.importUid === undefined ? [] : [[one.importUid, one] as const],
    ),
  );

function stateOf(meeting: ReadMeeting, before: Readonly<Appointment> | undefined, fields: Fields): MeetingRow['state'] {
  if (meeting.ours) return 'ours';
  if (before === undefined) return meeting.calledOff ? 'called-off' : 'new';
  return isOther(before, fields) ? 'changed' : 'known';
}

class Meetings {
  readonly #context: Context;
  readonly #files: HandedFiles;
  #preview: Preview | undefined;

  constructor(context: Context, files: HandedFiles) {
    this.#context = context;
    this.#files = files;
  }

  preview({ token }: Ask<'meeting.preview'>): Result<Answer<'meeting.preview'>> {
    const file = this.#files.take(token);
    if (!file.ok) return file;
    const { name, bytes } = file.value;
    if (bytes.byteLength > OCTETS_MOST) return fail('file-too-large', { limit: OCTETS_MOST });
    const { world, book } = this.#context;
    const frame = { bookId: book.status().bookId, today: world.today(), zone: world.zone() };
    const decoded = decodeText(bytes);
    const read = decoded.ok ? readMeetings(decoded.value.text, frame) : undefined;
    if (read === undefined) return fail('calendar-unreadable');
    const whomOf = whomFinder(this.#context);
    const meetings = read.map((meeting) => ({ meeting, whom: whomOf(meeting) }));
    this.#preview = { id: world.newId(), name, meetings };
    const known = importedIn(this.#context);
    const rows = meetings.map(({ meeting, whom }) => this.#rowOf(meeting, whom, known.get(meeting.uid)));
    return ok({ previewId: this.#preview.id, name, rows });
  }

  #rowOf(meeting: ReadMeeting, whom: Whom, before: Readonly<Appointment> | undefined): MeetingRow {
    const fields = fieldsOf(this.#context, meeting, whom);
    const { uid, on, until, time, minutes, repeats, zoneGuessed } = meeting;
    return {
      uid,
      state: stateOf(meeting, before, fields),
      title: fields.title,
      on,
      repeats,
      zoneGuessed,
      ...withoutUndefined({ until, time, minutes, place: fields.place, customer: whom }),
    };
  }

  async take({ previewId, uids }: Ask<'meeting.take'>): Promise<Result<Answer<'meeting.take'>>> {
    const preview = this.#preview;
    if (preview?.id !== previewId) return fail('not-found', { noun: 'preview' });
    const { puts, created } = this.#puts(preview, new Set(uids));
    if (puts.length === 0) return ok({ created, changed: 0 });
    const label = { code: 'meeting.take', params: { file: preview.name, count: puts.length } };
    const done = await commit(
      this.#context,
      label,
      puts.map((one) => put('appointments', one)),
    );
    return done.ok ? ok({ created, changed: puts.length - created, change: done.value }) : done;
  }

  #puts({ meetings }: Preview, wanted: ReadonlySet<string>): { puts: Appointment[]; created: number } {
    const known = importedIn(this.#context);
    const puts: Appointment[] = [];
    let created = 0;
    for (const { meeting, whom } of meetings) {
      if (!wanted.has(meeting.uid) || meeting.ours) continue;
      const before = known.get(meeting.uid);
      const fields = fieldsOf(this.#context, meeting, whom);
      if (before === undefined) {
        created += 1;
        puts.push(fresh<'appointments'>(this.#context, fields));
      } else if (isOther(before, fields)) puts.push(merged(this.#context, before, fields));
    }
    return { puts, created };
  }
}

/** Meetings out of calendar files of others, taken in as appointments. */
export function meetingHandlers(
  context: Context,
  { files }: { readonly files: HandedFiles },
): Pick<Handlers, 'meeting.preview' | 'meeting.take'> {
  const meetings = new Meetings(context, files);
  return {
    'meeting.preview': async (ask) => meetings.preview(ask),
    'meeting.take': (ask) => meetings.take(ask),
  };
}
