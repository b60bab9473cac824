import { Button } from '@mui/material';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';

/** The grade of the person in the title. */
export function LogMark({ dossier }: { readonly dossier: Dossier | undefined }) {
  const grade = dossier?.row.grade;
  return <GradeMark scale={grade?.scale ?? 'horizon'} code={grade?.code} size={26} />;
}

/** Relation, number and how often there was a talk: what one wants to see with the receiver in hand. */
export function LogSub({ dossier }: { readonly dossier: Dossier | undefined }) {
  const t = useT();
  if (dossier === undefined) return null;
  const { row, talks } = dossier;
  const intent = INTENTS.find((code) => code === row.intent);
  return (
    <>
      <RelationMark relationship={row.relationship} />
      {row.reach !== undefined && <span data-selectable>{row.reach.text}</span>}
      {intent !== undefined && <span>{t(`cadence:intent.${intent}`)}</span>}
      <span>{t('palette:talks', { count: talks })}</span>
    </>
  );
}

/** The draft is one that was put aside. */
export function Resumed({ onDrop }: { readonly onDrop: () => void }) {
  const t = useT();
  const drop = (
    <Button variant="text" onClick={onDrop}>
      {t('log:dropDraft')}
    </Button>
  );
  return <Banner inset tone="info" title={t('log:draftBack')} actions={drop} />;
}
