import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { call, saveText } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import type { PlaybookView } from '../../features/playbook/cadence-groups.ts';
import { NameDialog } from '../../features/playbook/name-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { v } from '../../ui/v.ts';
import type { Weighed } from './weighing.ts';

interface ChosenProps {
  readonly view: PlaybookView;
  /** The name of a playbook by its code. */
  readonly nameOf: (id: string) => string;
  readonly onWeigh: (weighed: Weighed) => void;
  readonly onShow: (id: string) => void;
}

/** What the rep should know of it: an update of the shipped one, or that the one below is not known here. */
function Standing({ view: { id, own }, nameOf }: Pick<ChosenProps, 'view' | 'nameOf'>) {
  const t = useT();
  const seen = useChange('playbook.save');
  if (own === undefined) return null;
  const name = nameOf(own.basedOn);
  if (own.baseMissing) return <Banner inset tone="warning" title={t('playbooks:baseMissing', { name })} />;
  if (!own.newer) return null;
  return (
    <Banner
      inset
      tone="info"
      title={t('playbooks:newer', { name })}
      actions={
        <Button variant="outlined" disabled={seen.running} onClick={() => void seen.run({ id, edit: {} })}>
          {t('playbooks:newerSeen')}
        </Button>
      }
    />
  );
}

function useShare(id: string): () => void {
  const t = useT();
  const say = useToast();
  const share = async () => {
    const made = await call('playbook.export', { id });
    const saved = made.ok ? await saveText(made.value.name, made.value.text) : made;
    if (!saved.ok) say({ text: t(`failure:${saved.error.code}`), tone: 'error' });
    else if (saved.value.saved) say({ text: t('playbooks:shared', { name: saved.value.name }) });
  };
  return () => void share();
}

/** What can be done with one of the rep's own beside copying and using it. */
function OwnDeeds({
  view: { id, own, inForce, cadences },
  onWeigh,
  onRename,
}: Pick<ChosenProps, 'view' | 'onWeigh'> & { onRename: () => void }) {
  const t = useT();
  const share = useShare(id);
  const remove = useChange('playbook.remove');
  if (own === undefined) return null;
  const isChanged = cadences.some(({ state }) => state !== 'shipped');
  return (
    <>
      <Button variant="outlined" onClick={onRename}>
        {t('playbooks:rename')}
      </Button>
      <Button variant="outlined" startIcon={<Icon name="exportFile" size={14} />} onClick={share}>
        {t('playbooks:share')}
      </Button>
      {isChanged && (
        <Button variant="outlined" onClick={() => onWeigh({ deed: 'restore', id })}>
          {t('playbooks:restoreAll')}
        </Button>
      )}
      <Button
        variant="text"
        color="error"
        disabled={remove.running}
        onClick={() => (inForce ? onWeigh({ deed: 'remove', id, base: own.basedOn }) : void remove.run({ id }))}
      >
        {t('playbooks:remove')}
      </Button>
    </>
  );
}

/** Whose it is, how much stands in it, and what it is for. */
function About({ view: { own, cadences, inForce, about }, nameOf }: Pick<ChosenProps, 'view' | 'nameOf'>) {
  const t = useT();
  const language = useLanguage();
  const facts = [
    own === undefined ? t('playbooks:shipped') : t('playbooks:basedOn', { name: nameOf(own.basedOn) }),
    t('playbooks:cadences', { count: cadences.filter(({ state }) => state !== 'left-out').length }),
    inForce ? t('playbooks:inForce') : undefined,
    textIn(about, language),
  ];
  return (
    <Box sx={{ fontSize: 'var(--small)', color: v('ink2') }}>
      {facts.filter((fact) => fact !== undefined).join(' · ')}
    </Box>
  );
}

/** The head of the chosen playbook: what it is, and what can be done with it. */
export function ChosenHead(props: ChosenProps) {
  const { view, nameOf, onWeigh, onShow } = props;
  const t = useT();
  const [naming, setNaming] = useState<'copy' | 'rename'>();
  const { id, own, inForce } = view;
  return (
    <Box sx={{ display: 'grid', gap: '8px', px: '10px', py: '14px' }}>
      <Box
        component="h2"
        sx={{ m: 0, fontSize: '1.25rem', fontFamily: 'var(--serif)', fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {nameOf(id)}
      </Box>
      <About view={view} nameOf={nameOf} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {!inForce && (
          <Button variant={own === undefined ? 'outlined' : 'contained'} onClick={() => onWeigh({ deed: 'use', id })}>
            {t('playbooks:use')}
          </Button>
        )}
        <Button
          variant={own === undefined ? 'contained' : 'outlined'}
          startIcon={<Icon name="copy" size={14} />}
          onClick={() => setNaming('copy')}
        >
          {t(own === undefined ? 'playbooks:copy' : 'playbooks:copyAgain')}
        </Button>
        <OwnDeeds view={view} onWeigh={onWeigh} onRename={() => setNaming('rename')} />
      </Box>
      <Standing view={view} nameOf={nameOf} />
      {naming !== undefined && (
        <NameDialog
          playbook={view}
          deed={naming}
          onClose={() => setNaming(undefined)}
          onDone={(done) => {
            setNaming(undefined);
            onShow(done);
          }}
        />
      )}
    </Box>
  );
}
