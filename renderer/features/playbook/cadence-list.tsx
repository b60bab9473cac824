import { Box, Button } from '@mui/material';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { v } from '../../ui/v.ts';
import { type CadenceLine, type Group, grouped } from './cadence-groups.ts';
import { daysWords } from './days-words.ts';

const ICONS: Readonly<Record<Group, IconName>> = {
  first: 'addPerson',
  intent: 'grade',
  horizon: 'schedule',
  show: 'shows',
  org: 'organization',
  event: 'bell',
  standing: 'people',
  byHand: 'byHand',
};

interface CadenceListProps {
  readonly cadences: readonly CadenceLine[];
  readonly onOpen: (line: CadenceLine) => void;
  /** Absent for a shipped playbook. */
  readonly onTakeBack?: ((cadence: string) => void) | undefined;
}

/** How it stands to the shipped one, in words; nothing where it is as shipped. */
function Standing({ line, onTakeBack }: { readonly line: CadenceLine } & Pick<CadenceListProps, 'onTakeBack'>) {
  const t = useT();
  const { state, cadence } = line;
  if (state === 'shipped') return null;
  return (
    <>
      <Box component="span" sx={{ color: state === 'left-out' ? v('ink3') : v('primary'), fontWeight: 500 }}>
        {t(`playbooks:states.${state}`)}
      </Box>
      {state === 'left-out' && onTakeBack !== undefined && (
        <Button variant="outlined" onClick={() => onTakeBack(cadence.id)}>
          {t('playbooks:edit.takeBack')}
        </Button>
      )}
    </>
  );
}

/** Every cadence of a playbook under whom it is for, with its rhythm in words. */
export function CadenceList({ cadences, onOpen, onTakeBack }: CadenceListProps) {
  const t = useT();
  const language = useLanguage();
  return grouped(cadences).map(([group, lines]) => (
    <Band key={group} icon={ICONS[group]} title={t(`playbooks:groups.${group}`)} count={lines.length}>
      <ListRows label={t(`playbooks:groups.${group}`)}>
        {lines.map((line) => (
          <ListRow
            key={line.cadence.id}
            name={textIn(line.cadence.name, language) ?? line.cadence.id}
            about={textIn(line.cadence.rhythm, language)}
            sub={`${daysWords(t, line.cadence)} · ${[...new Set(line.cadence.steps.map(({ channel }) => t(`ui:channel.${channel}`)))].join(t('playbooks:and'))}`}
            aside={<Standing line={line} onTakeBack={onTakeBack} />}
            onOpen={() => onOpen(line)}
          />
        ))}
      </ListRows>
    </Band>
  ));
}
