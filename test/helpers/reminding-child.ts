import { compose } from '../../electron/compose.ts';
import { realWorld } from '../../electron/real-world.ts';
import { asDay } from '../../shared/domain/day.ts';

// The window's way in on a book, killed in the very moment in which the first reminder would be heard.
const [, , folder = '', day = '', time = ''] = process.argv;
const world = realWorld({ today: asDay(day), time, zone: 'Asia/Shanghai' });
const house = await compose({ place: 'browser', folder, world, language: 'en' });
house.onNews((news) => {
  if (news.news === 'reminders') process.kill(process.pid, 'SIGKILL');
});
// The house keeps no process alive by itself.
setInterval(() => undefined, 1_000);
process.stdout.write('open\n');
