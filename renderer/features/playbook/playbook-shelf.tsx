import { Box, ButtonBase } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';

export type PlaybookChoice = Answer<'playbook.list'>['choices'][number];

interface PlaybookShelfProps {
  readonly choices: readonly PlaybookChoice[];
  readonly inForce: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const line = (chosen: boolean) => ({
  display: 'block',
  width: '100%',
  textAlign: 'left',
  px: '8px',
  py: '5px',
  minHeight: 30,
  borderRadius: '6px',
  fontSize: 'var(--small)',
  overflowWrap: 'anywhere',
  fontWeight: chosen ? 600 : 400,
  ...(chosen ? { backgroundColor: v('tint2') } : { '&:hover': { backgroundColor: v('tint') } }),
});

function Lines({ label, choices, inForce, chosen, onChoose }: PlaybookShelfProps & { readonly label: string }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {choices.map(({ id, name }) => (
        <li key={id}>
          <ButtonBase
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => onChoose(id)}
            sx={line(id === chosen)}
          >
            {textIn(name, language) ?? id}
            {id === inForce && (
              <Box
                component="span"
                sx={{ display: 'block', fontSize: '0.75rem', color: v('primary'), fontWeight: 500 }}
              >
                {t('playbooks:inForce')}
              </Box>
            )}
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}

/** All playbooks: the rep's own first where there are any, then those that ship. */
export function PlaybookShelf(props: PlaybookShelfProps) {
  const t = useT();
  const own = props.choices.filter((choice) => choice.own !== undefined);
  const shipped = props.choices.filter((choice) => choice.own === undefined);
  return (
    <Box component="nav" aria-label={t('playbooks:list')}>
      {own.length > 0 && (
        <Panel title={t('playbooks:own')}>
          <Lines {...props} label={t('playbooks:own')} choices={own} />
        </Panel>
      )}
      <Panel title={t('playbooks:shipped')}>
        <Lines {...props} label={t('playbooks:shipped')} choices={shipped} />
      </Panel>
    </Box>
  );
}
