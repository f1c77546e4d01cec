import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';

type Facts = Record<string, string | number | boolean>;

/** A supply that was applied for on Monday, 2026-03-02, and accepted that day. */
export class SupplyCase {
  readonly paper: CaseOnPaper;

  constructor(
    readonly item: string,
    facts: Facts = {},
    parameters: Facts = {},
  ) {
    this.paper = new CaseOnPaper('PF-PLANT', ['INV-01', 'PLN-05'], '2026-03-02T09:00', parameters, facts);
    this.does('2026-03-02T10:00', 'applicant', { do: 'submit' });
    this.does('2026-03-02T11:00', this.supplier, { do: 'accept' });
  }

  get supplier(): string {
    return `dept:${this.paper.step(this.item).department}`;
  }

  /** Does it, or fails. */
  does(at: string, as: string, command: StepCommand): this {
    const code = this.refusal(at, as, command);
    if (code !== undefined) throw new Error(`${command.do}: ${code}`);
    return this;
  }

  refusal(at: string, as: string, command: StepCommand): string | undefined {
    return this.paper.at(at, as, this.item, command);
  }

  /** Where the connection stands, or why it is over. */
  get stands(): string | undefined {
    const { connection } = this.paper.step(this.item).memo;
    return connection?.over ?? connection?.state;
  }

  get state(): string {
    return this.paper.state(this.item);
  }

  /** The last days of what runs against the supplier. */
  dates(): Record<string, string> {
    const { clocks } = this.paper.step(this.item);
    const kinds = ['promised', 'decision', 'connection'];
    const running = clocks.filter(({ kind, state }) => kinds.includes(kind) && state === 'running');
    return Object.fromEntries(running.map(({ kind, dueOn }) => [kind, dueOn]));
  }
}

export const low = (facts: Facts = {}, parameters: Facts = {}): SupplyCase =>
  new SupplyCase('PWR-01', { power_voltage: 'LOW', ...facts }, parameters);
export const high = (facts: Facts = {}, parameters: Facts = {}): SupplyCase =>
  new SupplyCase('PWR-02', { power_voltage: 'HIGH', ...facts }, parameters);
