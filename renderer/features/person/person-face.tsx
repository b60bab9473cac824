import { Box } from '@mui/material';
import type { Person } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { Standing } from '../../ui/stages.tsx';
import { CUT, v } from '../../ui/v.ts';
import { AttitudeMark } from './attitude-mark.tsx';

/** Every hat they wear, the first of them first. */
export const rolesOf = (t: Translate, { role, alsoRoles = [] }: Pick<Person, 'role' | 'alsoRoles'>): string =>
  [role, ...alsoRoles].flatMap((hat) => (hat === undefined ? [] : t(`records:people.roles.${hat}`))).join(' / ');

/** Name, hats, title, attitude and standing in the room of one box. */
export function PersonFace({ person }: { readonly person: Person }) {
  const t = useT();
  const attitude = person.attitude ?? 'unknown';
  const standing = String(person.standing ?? 0) as '0' | '1' | '2' | '3';
  const roles = rolesOf(t, person);
  const twoLines = {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  } as const;
  return (
    <Box sx={{ fontSize: '0.75rem', lineHeight: 1.35, display: 'flex', flexDirection: 'column', height: '100%' }}>
      <Box
        title={person.name}
        sx={{ ...twoLines, fontWeight: 600, fontSize: '0.8125rem', overflowWrap: 'anywhere', flex: 'none' }}
      >
        {person.name}
      </Box>
      <Box title={[roles, person.title].join(' · ')} sx={{ ...CUT, color: v('ink2') }}>
        {roles !== '' && <b>{roles}</b>}
        {roles !== '' && person.title !== undefined && ' · '}
        {person.title}
      </Box>
      <Box sx={{ mt: 'auto', display: 'flex', alignItems: 'center', gap: '6px', color: v('ink2') }}>
        <AttitudeMark attitude={attitude} />
        <Box component="span" sx={{ ...CUT, flex: 1 }}>
          {t(`around:chart.attitude.${attitude}`)}
        </Box>
        <Standing
          at={person.standing ?? 0}
          of={3}
          label={t('records:people.standingSpoken', { what: t(`records:people.standings.${standing}`) })}
        />
      </Box>
    </Box>
  );
}
