import { Box } from '@mui/material';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { PlaybookShelf } from '../../features/playbook/playbook-shelf.tsx';
import { TakeFile } from '../../features/playbook/take-file.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { ChosenPlaybook } from '../playbooks/chosen-playbook.tsx';
import { Refused } from '../refused.tsx';

type Listed = Answer<'playbook.list'>;

interface ShelfProps {
  readonly listed: Listed;
  readonly today: Day;
  readonly chosen: string;
  readonly onShow: (id: string) => void;
  /** A cadence that the address asks to open. */
  readonly cadence: string | null;
}

function useNames({ choices }: Listed): (id: string) => string {
  const language = useLanguage();
  return (id) => textIn(choices.find((choice) => choice.id === id)?.name, language) ?? id;
}

function Chosen({ listed, today, chosen, onShow, cadence }: ShelfProps) {
  const asked = useAsk('playbook.get', { id: chosen });
  const nameOf = useNames(listed);
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Refused failure={asked.failure} again={asked.again} />;
    case 'answered':
      return (
        <ChosenPlaybook
          key={chosen}
          view={asked.value}
          today={today}
          nameOf={nameOf}
          onShow={onShow}
          cadence={cadence}
        />
      );
    default:
      return unreachable(asked);
  }
}

const side = {
  width: 232,
  flex: 'none',
  overflow: 'auto',
  px: '14px',
  py: '12px',
  backgroundColor: v('sunk'),
  borderRight: `1px solid ${v('rule')}`,
} as const;

function Shelf(props: ShelfProps) {
  const { listed, chosen, onShow } = props;
  const t = useT();
  const settings = useAsk('settings.get', {});
  const nameOf = useNames(listed);
  const isGone = settings.state === 'answered' && settings.value.playbook !== listed.id;
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', borderTop: `1px solid ${v('rule')}` }}>
      <Box sx={side}>
        <PlaybookShelf choices={listed.choices} inForce={listed.id} chosen={chosen} onChoose={onShow} />
      </Box>
      <Box
        role="region"
        aria-label={nameOf(chosen)}
        tabIndex={0}
        sx={{
          flex: 1,
          minWidth: 0,
          overflow: 'auto',
          px: '14px',
          pb: '14px',
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        {isGone && <Banner inset tone="warning" title={t('playbooks:gone', { name: nameOf(listed.id) })} />}
        <Chosen {...props} />
      </Box>
    </Box>
  );
}

/** The playbook that was chosen here, or else the one in force. */
function useChosen(listed: Listed | undefined, asked: string | null) {
  const [chosen, choose] = useState(asked);
  const known = listed?.choices.some(({ id }) => id === chosen) === true;
  return [known && chosen !== null ? chosen : listed?.id, choose] as const;
}

function Playbooks({ of, cadence }: { readonly of: string | null; readonly cadence: string | null }) {
  const t = useT();
  const asked = useAsk('playbook.list', {});
  const status = useAsk('book.status', {});
  const listed = asked.state === 'answered' ? asked.value : undefined;
  const [chosen, choose] = useChosen(listed, of);
  const today = status.state === 'answered' ? status.value.today : undefined;
  return (
    <>
      <PageHead title={t('playbooks:title')} sub={t('playbooks:sub')} right={<TakeFile onTaken={choose} />} />
      {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
      {listed !== undefined && chosen !== undefined && today !== undefined && (
        <Shelf listed={listed} today={today} chosen={chosen} onShow={choose} cadence={cadence} />
      )}
    </>
  );
}

/** Every playbook with its cadences; the rep's own can be changed, and each change is looked at before it is made. */
export function PlaybooksPage() {
  const search = useSearch();
  const asked = new URLSearchParams(search);
  return <Playbooks key={search} of={asked.get('of')} cadence={asked.get('cadence')} />;
}
