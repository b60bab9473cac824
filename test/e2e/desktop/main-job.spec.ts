import { mainJob } from '../main-job.ts';
import { test } from './desktop-test.ts';

test('the main job, in English, on the desktop', async ({ open }) => {
  test.slow();
  await mainJob(await open(), 'en');
});
