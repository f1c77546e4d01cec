import { describe, expect, it } from '@jest/globals';
import { Line, waitBefore, type Notice, type Source } from './line';

type Heard = (event: { data?: unknown }) => void;

/** A line whose server and time the test plays. */
function room() {
  const sources: { say: (type: string, data?: unknown) => void; closed: boolean }[] = [];
  const waiting: { work: () => void; ms: number }[] = [];
  const notices: Notice[] = [];
  const holds: boolean[] = [];
  let over = 0;
  const open = (): Source => {
    const heard = new Map<string, Heard>();
    const one = {
      closed: false,
      say: (type: string, data?: unknown) =>
        heard.get(type)?.({ data: data === undefined ? undefined : JSON.stringify(data) }),
    };
    sources.push(one);
    return {
      addEventListener: (type, act) => {
        heard.set(type, act);
      },
      close: () => {
        one.closed = true;
      },
    };
  };
  const line = new Line({
    open,
    onNotice: (notice) => void notices.push(notice),
    onHolds: (it) => void holds.push(it),
    onOver: () => void (over += 1),
    later: (work, ms) => {
      const one = { work, ms };
      waiting.push(one);
      return () => {
        if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1);
      };
    },
    chance: () => 1,
  });
  const pass = () => waiting.splice(0).forEach(({ work }) => work());
  const times = () => waiting.map(({ ms }) => ms);
  return { line, sources, notices, holds, pass, times, ended: () => over };
}

describe('a line', () => {
  it('passes on what it hears', () => {
    const { line, sources, notices, holds } = room();
    line.open();
    sources[0]?.say('here', {});
    sources[0]?.say('changed', { projects: ['p'] });
    sources[0]?.say('everything', {});
    expect(holds).toEqual([true]);
    expect(notices).toEqual([{ type: 'changed', projects: ['p'] }, { type: 'everything' }]);
  });

  it('is opened again when it breaks, ever more patiently, and says then that anything may have changed', () => {
    const { line, sources, notices, holds, pass, times } = room();
    line.open();
    sources[0]?.say('here', {});
    sources[0]?.say('error');
    expect(times()).toEqual([1_000]);
    pass();
    sources[1]?.say('error');
    expect(times()).toEqual([2_000]);
    pass();
    sources[2]?.say('here', {});
    expect(holds).toEqual([true, false, false, true]);
    expect(notices).toEqual([{ type: 'everything' }]);
    sources[2]?.say('error');
    expect(times()).toEqual([1_000]);
    expect(sources.map(({ closed }) => closed)).toEqual([true, true, true]);
  });

  it('is taken to be broken when nothing is heard, not even a beat', () => {
    const { line, sources, holds, times, pass } = room();
    line.open();
    sources[0]?.say('here', {});
    sources[0]?.say('beat', {});
    expect(times()).toEqual([50_000]);
    pass();
    expect(holds).toEqual([true, false]);
    expect(sources[0]?.closed).toBe(true);
  });

  it('stays closed when the session is over or nobody looks', () => {
    const { line, sources, times, ended, notices } = room();
    line.open();
    sources[0]?.say('over', {});
    expect([ended(), times()]).toEqual([1, []]);
    line.open();
    line.close();
    sources[1]?.say('everything');
    sources[1]?.say('error');
    expect([notices, times()]).toEqual([[], []]);
  });

  it.each([
    [0, 0, 500],
    [0, 1, 1_000],
    [3, 1, 8_000],
    [9, 1, 15_000],
    [9, 0, 7_500],
  ])('waits before try %i, at a chance of %f, %i ms', (tries, chance, ms) => {
    expect(waitBefore(tries, chance)).toBe(ms);
  });
});
