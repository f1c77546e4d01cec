import { TO_THE_DECISION, Workload, type BenchProject } from './workload.js';

const project = (n: number): BenchProject => ({
  steps: ['a', 'b'].map((item) => ({ id: `${n}${item}`, item, department: 'NRP' })),
});

test('every step of every project takes its commands in their order, and then it is finished', () => {
  const work = new Workload(3, () => TO_THE_DECISION, 5);
  const done = new Map<string, string[]>();
  let registered = 0;
  while (!work.isFinished) {
    const errand = work.next();
    if (errand === null) throw new Error('nothing to do, but not finished');
    if (errand.verb === 'register') {
      registered += 1;
      work.registered(project(registered));
    } else {
      done.set(errand.step.id, [...(done.get(errand.step.id) ?? []), errand.verb]);
      if (work.advanced(errand.step)) work.release(errand.step);
    }
  }
  expect(registered).toBe(5);
  expect(done.size).toBe(10);
  expect([...new Set([...done.values()].map(String))]).toEqual(['submit,accept,grant']);
});

test('a step that is being worked on is handed to nobody else', () => {
  const work = new Workload(1, () => TO_THE_DECISION, 1);
  work.next();
  work.registered(project(1));
  expect([work.next(), work.next(), work.next()].map((errand) => errand?.verb)).toEqual([
    'submit',
    'submit',
    undefined,
  ]);
});
