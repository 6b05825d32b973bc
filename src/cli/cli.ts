#!/usr/bin/env node
import { runCli } from './run-cli.ts';

// A reader that has seen enough closes its end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  error: process.stderr,
  today: new Date().toISOString().slice(0, 10),
});
