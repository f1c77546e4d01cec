import type { Day } from '../../calendar/domain/day.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import type { IdleMemo, LandMemo } from './land-memo.js';

type Parameters = Record<string, string | number>;

/** A school on new land whose approval is granted, delivered and published on a day; and the land's own commands. */
export class LandCase {
  readonly paper: CaseOnPaper;

  constructor(
    grantedOn: Day,
    parameters: Parameters = {},
    private readonly item = 'LND-01',
  ) {
    this.paper = new CaseOnPaper('PF-SCHOOL', ['PLN-01', 'INV-03'], `${grantedOn}T08:00`, parameters);
    const file: [string, StepCommand][] = [
      ['applicant', { do: 'submit' }],
      ['dept:NRP', { do: 'accept' }],
      ['dept:NRP', { do: 'grant' }],
      ['dept:NRP', { do: 'deliver' }],
      ['dept:NRP', { do: 'publish-decision' }],
    ];
    for (const [as, command] of file) this.must(`${grantedOn}T10:00`, as, command);
  }

  /** Does it, or says by which code it was refused. */
  act(at: string, as: string, command: StepCommand): string | undefined {
    return this.paper.at(at, as, this.item, command);
  }

  must(at: string, as: string, command: StepCommand): void {
    const refused = this.act(at, as, command);
    if (refused !== undefined) throw new Error(`${command.do} at ${at} by ${as}: ${refused}`);
  }

  pass(to: string): void {
    this.paper.pass(to);
  }

  /** The newest fact of that name: when, and what it says. */
  newest(name: string): Record<string, unknown> | undefined {
    return this.paper.find(name, this.item).at(-1);
  }

  count(name: string): number {
    return this.paper.find(name, this.item).length;
  }

  get land(): LandMemo {
    const { land } = this.paper.step(this.item).memo;
    if (!land) throw new Error('no commitment');
    return land;
  }

  get state(): string {
    return this.land.state;
  }

  get impeded(): boolean {
    return this.paper.step(this.item).memo.impeded?.includes('land-breached') ?? false;
  }

  running(): string[] {
    const { clocks } = this.paper.step(this.item);
    return clocks.filter((c) => c.state === 'running').map((c) => `${c.kind} ${c.dueOn}`);
  }

  /** The ways of the land's machines that were taken, in their order. */
  ways(): string[] {
    return this.paper.transitions().filter((id) => /^[GI]\d\d/.test(id));
  }
}

/** Land under contract, granted before the case begins; the watch over it starts with the contract. */
export class ContractCase {
  readonly paper: CaseOnPaper;

  constructor(start: string, parameters: Parameters = {}) {
    this.paper = new CaseOnPaper('PF-PLANT', ['LND-02', 'PLN-02', 'INV-01'], start, parameters);
  }

  act(at: string, command: StepCommand, as = 'dept:NRP'): string | undefined {
    return this.paper.at(at, as, 'LND-02', command);
  }

  must(at: string, command: StepCommand, as?: string): void {
    const refused = this.act(at, command, as);
    if (refused !== undefined) throw new Error(`${command.do} at ${at}: ${refused}`);
  }

  pass(to: string): void {
    this.paper.pass(to);
  }

  newest(name: string): Record<string, unknown> | undefined {
    return this.paper.find(name, 'LND-02').at(-1);
  }

  get idle(): IdleMemo {
    const { idle } = this.paper.step('LND-02').memo;
    if (!idle) throw new Error('not watched');
    return idle;
  }

  running(): string[] {
    const { clocks } = this.paper.step('LND-02');
    return clocks.filter((c) => c.state === 'running').map((c) => `${c.kind} ${c.dueOn}`);
  }

  ways(): string[] {
    return this.paper.transitions().filter((id) => /^I\d\d/.test(id));
  }
}
