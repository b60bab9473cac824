import { ATTACHMENT_LIMIT_BYTES } from '../../shared/domain/attachment.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Ask } from '../../shared/contract/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { belongingTo, changed, commit, type Context, customerNameOf, fresh, put } from './context.ts';
import type { HandedFiles } from './handed-files.ts';

/** What was found out about a file while it was put on the disk. */
export interface KeptFile {
  readonly hash: string;
  readonly mediaType: string;
  readonly picture?: { readonly width: number; readonly height: number } | undefined;
}

export interface AttachmentTools {
  readonly files: HandedFiles;
  /** Looks at the file beside the app and puts it on the disk, durable before it answers. */
  keepFile(bytes: Uint8Array): Promise<Result<KeptFile>>;
  /** Octets in base64. Refuses with `not-found` a file that is missing or damaged, or has no thumbnail. */
  readFile64(hash: string, size: 'thumbnail' | 'whole'): Promise<Result<string>>;
}

/** Without folders and without what no system allows in a name; a file must be called something. */
const plainName = (name: string): string =>
  name
    .replaceAll(/^.*[\\/]/g, '')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim()
    .slice(-200) || 'file';

async function add(context: Context, tools: AttachmentTools, ask: Ask<'attachment.add'>) {
  const { customerId, personId, note } = ask;
  const { records } = context.book;
  if (!records.customers.has(customerId)) return fail('not-found', { noun: 'customer' });
  if (personId !== undefined && records.people.get(personId)?.customerId !== customerId)
    return fail('not-found', { noun: 'person' });
  const taken = tools.files.take(ask.token);
  if (!taken.ok) return taken;
  const { name, bytes } = taken.value;
  if (bytes.byteLength === 0) return fail('file-empty', { file: name });
  if (bytes.byteLength > ATTACHMENT_LIMIT_BYTES)
    return fail('attachment-too-large', { bytes: bytes.byteLength, limit: ATTACHMENT_LIMIT_BYTES });
  const kept = await tools.keepFile(bytes);
  if (!kept.ok) return kept;
  const fields = { customerId, personId, note, name: plainName(name), bytes: bytes.byteLength, ...kept.value };
  const record = withoutUndefined(fresh<'attachments'>(context, fields));
  const label = { code: 'attachment.add', params: { name: customerNameOf(context, customerId) } };
  const done = await commit(context, label, [put('attachments', record)]);
  return done.ok ? ok({ ...done.value, id: record.id }) : done;
}

async function change(context: Context, { id, name, note }: Ask<'attachment.change'>) {
  const before = context.book.records.attachments.get(id);
  if (!before) return fail('not-found', { noun: 'attachment' });
  const patch = { ...(name !== undefined && { name: plainName(name) }), ...(note !== undefined && { note }) };
  const label = { code: 'attachment.change', params: { name: customerNameOf(context, before.customerId) } };
  return commit(context, label, [put('attachments', changed(context, before, patch))]);
}

/** Photos and files on a customer; `attachment.remove` is a removal like every other and stands with them. */
export const attachmentHandlers = (
  context: Context,
  tools: AttachmentTools,
): Pick<Handlers, 'attachment.add' | 'attachment.list' | 'attachment.read' | 'attachment.change'> => ({
  'attachment.add': (ask) => add(context, tools, ask),
  'attachment.list': async ({ customerId }) => {
    if (!context.book.records.customers.has(customerId)) return fail('not-found', { noun: 'customer' });
    return ok({ attachments: [...belongingTo(context, 'attachments', customerId)].reverse() });
  },
  'attachment.read': async ({ id, size }) => {
    const record = context.book.records.attachments.get(id);
    if (!record) return fail('not-found', { noun: 'attachment' });
    const read = await tools.readFile64(record.hash, size);
    if (!read.ok) return read;
    return ok({ mediaType: size === 'whole' ? record.mediaType : 'image/jpeg', base64: read.value });
  },
  'attachment.change': (ask) => change(context, ask),
});
