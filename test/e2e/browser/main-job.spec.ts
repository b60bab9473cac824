import { mainJob } from '../main-job.ts';
import { test } from './browser-test.ts';

test('the main job, in Chinese, in the browser', async ({ open }) => {
  test.slow();
  // A browser of another language: the rep's choice is what counts.
  await mainJob(await open({ locale: 'en-GB' }), 'zh-CN');
});
