import { formatInstant, parseInstant } from '../calendar/domain/day.js';
import type { CommandRefusal } from './domain/outcome.js';
import type { RecordedFact } from './domain/recorded-fact.js';
import type { Script, ScriptCommand } from './domain/script.js';
import { playScript, type RehearsalEngine } from './play-script.js';

const REFUSAL: CommandRefusal = { code: 'step.not-yours', clause: '22', zh: '不', en: 'no' };

/** Records one fact for all that is asked of it, and refuses what a bidder asks. */
class RecordingEngine implements RehearsalEngine {
  readonly asked: string[] = [];
  private readonly facts: RecordedFact[] = [];
  private now = new Date(0);

  register({ start }: { start: Date }): Promise<void> {
    return this.moveTo(start);
  }

  moveTo(instant: Date): Promise<void> {
    this.now = instant;
    return this.happened(`time ${formatInstant(instant).slice(5, 16)}`);
  }

  async perform(command: ScriptCommand): Promise<CommandRefusal | null> {
    if (command.as.role === 'bidder') return REFUSAL;
    await this.happened(`${command.do} ${command.item ?? ''}`);
    return null;
  }

  factsSince(seq: number): Promise<RecordedFact[]> {
    return Promise.resolve(this.facts.filter((fact) => fact.seq > seq));
  }

  states(): Promise<Record<string, string>> {
    return Promise.resolve({ 'PLN-05': 'submitted' });
  }

  private happened(what: string): Promise<void> {
    this.asked.push(what);
    this.facts.push({
      seq: this.facts.length + 1,
      at: this.now,
      fact: what,
      item: null,
      actor: 'system',
      data: {},
    });
    return Promise.resolve();
  }
}

const command = (at: string, as: string, refused: ScriptCommand['refused'] = null): ScriptCommand => ({
  line: 9,
  at: parseInstant(at),
  as: { label: as, role: as, department: null },
  do: 'submit',
  item: 'PLN-05',
  details: {},
  refused,
});

const script = (entries: Script['entries'], expectations: Script['expectations'] = []): Script => ({
  title: null,
  start: parseInstant('2026-01-05T09:00'),
  parameters: {},
  project: { name: '厂', type: 'SOC_INDUSTRY', facts: {}, park: null },
  parks: {},
  granted: [],
  pilots: [],
  entries,
  expectations,
});

const play = async (played: Script) => {
  const engine = new RecordingEngine();
  const seen: string[] = [];
  const spectator = {
    fact: (fact: RecordedFact) => seen.push(fact.fact),
    refused: ({ as }: ScriptCommand, { code }: CommandRefusal) => seen.push(`${as.label} ${code}`),
  };
  return { outcome: await playScript(played, engine, spectator), asked: engine.asked, seen };
};

describe('playing a script', () => {
  it('lets time come first at one instant, and people after it in their order', async () => {
    const { asked, seen, outcome } = await play(
      script([
        command('2026-01-05T10:00', 'applicant'),
        command('2026-01-05T10:00', 'window'),
        { line: 11, until: parseInstant('2026-03-01T00:00') },
      ]),
    );
    const inOrder = [
      'time 01-05T09:00',
      'time 01-05T10:00',
      'submit PLN-05',
      'time 01-05T10:00',
      'submit PLN-05',
      'time 03-01T00:00',
    ];
    expect(asked).toEqual(inOrder);
    expect(seen).toEqual(inOrder);
    expect(outcome).toEqual({
      at: parseInstant('2026-03-01T00:00'),
      states: { 'PLN-05': 'submitted' },
      failed: [],
    });
  });

  it('lets time finish after a command that comes last', async () => {
    const { seen } = await play(script([command('2026-01-05T10:00', 'applicant')]));
    expect(seen).toEqual(['time 01-05T09:00', 'time 01-05T10:00', 'submit PLN-05', 'time 01-05T10:00']);
  });

  it('goes on after a refusal that nobody expected, and fails for it', async () => {
    const refused = command('2026-01-05T10:00', 'bidder');
    const { outcome, seen } = await play(script([refused, command('2026-01-06T10:00', 'applicant')]));
    expect(outcome.failed).toEqual([{ kind: 'refused', command: refused, refusal: REFUSAL }]);
    expect(seen).toEqual(
      expect.arrayContaining(['bidder step.not-yours', 'time 01-06T10:00', 'submit PLN-05']),
    );
  });

  it.each([true, 'step.not-yours'] as const)('takes a refusal that was expected (%s)', async (refused) => {
    const { outcome } = await play(script([command('2026-01-05T10:00', 'bidder', refused)]));
    expect(outcome.failed).toEqual([]);
  });

  it('fails where another refusal was expected, or one that did not come', async () => {
    const other = command('2026-01-05T10:00', 'bidder', 'step.not-in-state');
    const done = command('2026-01-05T11:00', 'applicant', true);
    const { outcome } = await play(script([other, done]));
    expect(outcome.failed).toEqual([
      { kind: 'refused', command: other, refusal: REFUSAL },
      { kind: 'not-refused', command: done },
    ]);
  });

  it('holds its expectations against all facts and the states at the end', async () => {
    const expected = { line: 12, item: 'PLN-05', state: 'granted' } as const;
    const { outcome } = await play(script([command('2026-01-05T10:00', 'applicant')], [expected]));
    expect(outcome.failed).toEqual([{ kind: 'other-state', expected, instead: 'submitted' }]);
  });
});
