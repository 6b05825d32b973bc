import { parentPort } from 'node:worker_threads';
import { serveReading } from './serve-reading.ts';

if (parentPort) serveReading(parentPort);
