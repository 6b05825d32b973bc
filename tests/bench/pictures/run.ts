import { drawTimeline } from '../../../src/pictures/draw-timeline.ts';
import { renderPng } from '../../../src/pictures/render-png.ts';
import { dailyEvents } from '../../pictures/daily-events.ts';

const RUNS = 10;

/** Prints what pictures of timelines cost: `node dist/tests/bench/pictures/run.js`, best of ten. */
console.log('| events | drawing (ms) | PNG (ms) | of it CPU (ms) | size (KB) |');
console.log('|---:|---:|---:|---:|---:|');
for (const count of [3, 12, 20, 60]) {
  const events = dailyEvents(count);
  const best = {
    drawing: Number.POSITIVE_INFINITY,
    png: Number.POSITIVE_INFINITY,
    cpu: Number.POSITIVE_INFINITY,
  };
  let size = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const { svg } = drawTimeline(events, { title: 'The harbour bridge' });
    const drawn = performance.now();
    const cpu = process.cpuUsage();
    size = renderPng(svg).length;
    const { user, system } = process.cpuUsage(cpu);
    best.drawing = Math.min(best.drawing, drawn - start);
    best.png = Math.min(best.png, performance.now() - drawn);
    best.cpu = Math.min(best.cpu, (user + system) / 1000);
  }
  const cells = [
    count,
    best.drawing.toFixed(1),
    best.png.toFixed(1),
    best.cpu.toFixed(1),
    Math.ceil(size / 1024),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
