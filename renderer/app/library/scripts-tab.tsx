import { Box, Button, Typography } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';
import { type Channel, ChannelSchema } from '../../../shared/domain/channel.ts';
import { useAsk } from '../../api/use-ask.ts';
import { FindCustomer } from '../../features/log/find-customer.tsx';
import { ScriptDialog } from '../../features/script/script-dialog.tsx';
import { type ScriptFilter, ScriptFilters } from '../../features/script/script-filters.tsx';
import { keyOf } from '../../features/script/script-key.ts';
import { ScriptList, stepIn } from '../../features/script/script-list.tsx';
import { ScriptPreview } from '../../features/script/script-preview.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, libraryPath } from '../places.ts';
import { Refused } from '../refused.tsx';

/** What the address opens the tab with. */
interface Begin {
  readonly customer: string | undefined;
  readonly channel: Channel | undefined;
  readonly open: string | undefined;
}

function useBegin(): Begin {
  const asked = new URLSearchParams(useSearch());
  const channel = ChannelSchema.safeParse(asked.get('channel'));
  return {
    customer: asked.get('customer') ?? undefined,
    channel: channel.data,
    open: asked.get('open') ?? undefined,
  };
}

interface Whom {
  readonly id: string;
  readonly name: string;
}

function Chosen({ whom, onOther }: { readonly whom: Whom; readonly onOther: () => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', minHeight: 32 }}>
      <Icon name="person" size={15} />
      <Box title={whom.name} sx={{ ...CUT, fontWeight: 600 }}>
        {whom.name}
      </Box>
      <Button variant="text" onClick={onOther} sx={{ flex: 'none' }}>
        {t('scripts:preview.other')}
      </Button>
      <Button variant="text" component="a" href={`#${customerPath(whom.id)}`} sx={{ flex: 'none' }}>
        {t('scripts:preview.open')}
      </Button>
    </Box>
  );
}

/** As it was written, while nobody is chosen. */
function Unfilled({ script }: { readonly script: ScriptRow }) {
  return (
    <Box data-selectable sx={{ whiteSpace: 'pre-wrap', lineHeight: 1.9, overflowWrap: 'anywhere' }}>
      <Typography component="h2" variant="title">
        {script.title}
      </Typography>
      {script.text}
    </Box>
  );
}

interface SaidProps {
  readonly script: ScriptRow | undefined;
  readonly whom: Whom | undefined;
  readonly onWhom: (id: string | undefined) => void;
  readonly onEdit: () => void;
}

/** Right: whom it is for, and the words. */
function Said({ script, whom, onWhom, onEdit }: SaidProps) {
  const t = useT();
  const desk = useDesk();
  return (
    <Box
      component="section"
      aria-label={t('scripts:preview.label')}
      tabIndex={0}
      sx={{
        flex: '1 1 0',
        minWidth: 0,
        overflow: 'auto',
        px: '24px',
        py: '14px',
        backgroundColor: v('sunk'),
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box sx={{ maxWidth: 640, display: 'grid', gap: '14px' }}>
        {whom === undefined ? (
          <Box>
            <FindCustomer onChoose={({ id }) => onWhom(id)} onNew={desk.newCustomer} autoFocus={false} />
            <Typography variant="caption" sx={{ color: v('ink2') }}>
              {t('scripts:preview.whomWhy')}
            </Typography>
          </Box>
        ) : (
          <Chosen whom={whom} onOther={() => onWhom(undefined)} />
        )}
        {whom !== undefined && script !== undefined && (
          <ScriptPreview
            key={`${keyOf(script)}/${whom.id}/${script.language}`}
            script={script}
            customerId={whom.id}
            onEdit={onEdit}
            onLog={({ channel, text }) => desk.log({ ...whom, channel, note: text })}
          />
        )}
        {whom === undefined && script !== undefined && <Unfilled script={script} />}
        {script === undefined && <EmptyState title={t('scripts:preview.none')} />}
      </Box>
    </Box>
  );
}

interface FoundProps {
  readonly asked: ReturnType<typeof useAsk<'script.list'>>;
  readonly children: (answer: Answer<'script.list'>) => ReactNode;
}

function Found({ asked, children }: FoundProps) {
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  return asked.state === 'answered' ? children(asked.value) : null;
}

function Count({ total, onNew }: { readonly total: number; readonly onNew: () => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', px: '14px', pb: '6px' }}>
      <Typography variant="caption" role="status" sx={{ flex: 1, color: v('ink2') }}>
        {t('scripts:count', { count: total })}
      </Typography>
      <Button variant="outlined" startIcon={<Icon name="add" size={13} />} onClick={onNew}>
        {t('scripts:add')}
      </Button>
    </Box>
  );
}

function useWhom(id: string | undefined): Whom | undefined {
  const asked = useAsk('customer.get', { id: id ?? '' }, { enabled: id !== undefined });
  return id !== undefined && asked.state === 'answered' ? { id, name: asked.value.customer.name } : undefined;
}

/** The list and what is open in it; typing goes on in the field while the arrows walk the list. */
function useScripts(begin: Begin) {
  const own = useLanguage();
  const [filter, setFilter] = useState<ScriptFilter>({
    query: '',
    channel: begin.channel,
    purpose: undefined,
    language: own,
  });
  const [open, setOpen] = useState(begin.open);
  const { channel, purpose, ...rest } = filter;
  const asked = useAsk(
    'script.list',
    { ...rest, ...(channel && { channel }), ...(purpose && { purpose }) },
    { keep: true },
  );
  const { scripts, fields } = asked.state === 'answered' ? asked.value : { scripts: [], fields: [] };
  // A script that was put into the rep’s own words goes on under its code, with an id besides.
  const found = scripts.find((one) => keyOf(one) === open || one.code === open) ?? scripts[0];
  const walk = (event: KeyboardEvent) => {
    const next = event.key.startsWith('Arrow') ? stepIn(scripts, found && keyOf(found), event.key) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    setOpen(keyOf(next));
  };
  return {
    filter,
    setFilter,
    asked,
    fields,
    found,
    walk,
    open: (script: ScriptRow) => setOpen(script.code ?? keyOf(script)),
  };
}

function Library({ begin }: { readonly begin: Begin }) {
  const t = useT();
  const { filter, setFilter, asked, fields, found, walk, open } = useScripts(begin);
  const [editing, setEditing] = useState<{ readonly script: ScriptRow | undefined }>();
  const whom = useWhom(begin.customer);
  const choose = (id: string | undefined) =>
    goTo(libraryPath('scripts', { ...(id && { customer: id }), ...(found && { open: found.code ?? keyOf(found) }) }), {
      replace: true,
    });
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      <Box
        sx={{
          flex: '0 1 420px',
          minWidth: 300,
          display: 'flex',
          flexDirection: 'column',
          borderRight: `1px solid ${v('rule')}`,
        }}
      >
        <Box sx={{ px: '14px', py: '12px' }}>
          <ScriptFilters filter={filter} onChange={setFilter} onKeyDown={walk} />
        </Box>
        <Found asked={asked}>
          {({ scripts, total }) => (
            <>
              <Count total={total} onNew={() => setEditing({ script: undefined })} />
              {scripts.length === 0 ? (
                <EmptyState title={t('scripts:empty')}>{t('scripts:emptyWhy')}</EmptyState>
              ) : (
                <ScriptList scripts={scripts} open={found && keyOf(found)} onOpen={open} />
              )}
            </>
          )}
        </Found>
      </Box>
      <Said script={found} whom={whom} onWhom={choose} onEdit={() => setEditing({ script: found })} />
      {editing !== undefined && (
        <ScriptDialog
          script={editing.script}
          filter={filter}
          fields={fields}
          customer={whom}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Box>
  );
}

/** Scripts, with what they say to one customer. The address tells for whom, and begins with a channel or a script. */
export function ScriptsTab() {
  const begin = useBegin();
  return <Library key={`${begin.channel ?? ''}/${begin.open ?? ''}`} begin={begin} />;
}
