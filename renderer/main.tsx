import './fonts.css';
import { z } from 'zod';
import { takeToken } from './api/token.ts';

// Before any module with schemas is evaluated: zod tries `new Function` when it makes an object schema, which the
// content security policy reports.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('no place to draw in');

// The token stands in the fragment and must be gone before the router reads it.
takeToken(window);

const { start } = await import('./app/start.tsx');
await start(root);
