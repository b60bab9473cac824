import { Box } from '@mui/material';
import { useChange } from '../../api/use-change.ts';
import { ChooseFile } from '../../features/import/choose-file.tsx';
import { FileRefused } from '../../features/import/file-refused.tsx';
import { ImportHead } from '../../features/import/import-head.tsx';
import { Imported } from '../../features/import/imported.tsx';
import { LookAtRows } from '../../features/import/look-at-rows.tsx';
import { Reading } from '../../features/import/reading.tsx';
import { useFileDrop } from '../../features/import/use-file-drop.ts';
import { useImport } from '../../features/import/use-import.ts';
import { useT } from '../../i18n/use-t.ts';
import { unreachable } from '../../../shared/result.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

type Importing = ReturnType<typeof useImport>;

function useTakeBack(): () => Promise<boolean> {
  const t = useT();
  const desk = useDesk();
  const undo = useChange('change.undo');
  return async () => {
    const { ok } = await undo.run({});
    // in the place of the toast that still offers to undo it
    if (ok) desk.tell(t('importPage:done.undone'));
    return ok;
  };
}

function Step({ importing, over }: { readonly importing: Importing; readonly over: boolean }) {
  const t = useT();
  const takeBack = useTakeBack();
  const { flow, readFile, choose, stop, write, startOver } = importing;
  switch (flow.at) {
    case 'choose':
      return (
        <ChooseFile
          over={over}
          refused={flow.refused}
          cancelled={flow.cancelled === true}
          onFile={readFile}
          onChoose={choose}
        />
      );
    case 'reading':
      return <Reading title={t('importPage:reading.title', { name: flow.name })} onCancel={stop} />;
    case 'look':
      return (
        <>
          {flow.failure !== undefined && (
            <Box sx={{ px: '24px' }}>
              <FileRefused failure={flow.failure} />
            </Box>
          )}
          <LookAtRows
            preview={flow.preview}
            onAnswer={(problem, choice) => importing.answer(flow.preview, problem, choice)}
            onBack={startOver}
            onImport={() => write(flow.preview)}
          />
        </>
      );
    case 'writing':
      return <Reading title={t('importPage:reading.writingTitle', { name: flow.preview.name })} onCancel={stop} />;
    case 'done':
      return (
        <Imported
          outcome={flow.outcome}
          onUndo={takeBack}
          onGrade={() => goTo(PLACE.customers)}
          onAnother={startOver}
        />
      );
    default:
      return unreachable(flow);
  }
}

/** Takes a file of contacts into the book: choose, look, done. A file may be dropped anywhere on the page. */
export function ImportPage() {
  const importing = useImport();
  const busy = importing.flow.at === 'reading' || importing.flow.at === 'writing';
  const drop = useFileDrop((file) => {
    if (!busy) importing.readFile(file);
  });
  return (
    <Box {...drop.handlers} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <ImportHead flow={importing.flow} />
      <Step importing={importing} over={drop.over} />
    </Box>
  );
}
