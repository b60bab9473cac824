import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';

type ImportHandlers = Pick<Handlers, 'import.preview' | 'import.rows' | 'import.run' | 'import.cancel'>;

/** Being built: answered once the exchange room lands. */
export const importHandlers = (): ImportHandlers => ({
  'import.preview': async () => fail('import-crashed'),
  'import.rows': async () => fail('import-crashed'),
  'import.run': async () => fail('import-crashed'),
  'import.cancel': async () => fail('import-crashed'),
});
