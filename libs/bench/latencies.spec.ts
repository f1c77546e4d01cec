import { Latencies } from './latencies.js';

test('a percentile is a time that really occurred, of the nearest rank', () => {
  const times = new Latencies();
  for (let ms = 100; ms >= 1; ms -= 1) times.add(ms);
  expect(times.summary()).toEqual({ p50: 50, p99: 99, max: 100 });
});

test('nothing measured is nothing, not an error', () => {
  expect(new Latencies().summary()).toEqual({ p50: 0, p99: 0, max: 0 });
});
