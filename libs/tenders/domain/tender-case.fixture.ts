import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { PROCUREMENT, TENDER_NOTICE } from './items.js';

type Facts = Record<string, string | number | boolean>;

/** A school of the government's, whose tender and whose procurement may be published. */
export class TenderCase {
  readonly paper: CaseOnPaper;

  constructor(
    start = '2026-03-30T09:00',
    private readonly item: string = TENDER_NOTICE,
    facts: Facts = {},
    parameters: Facts = {},
  ) {
    this.paper = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-07', 'INV-08'], start, parameters, facts);
  }

  static ofProcurement(start = '2026-03-30T09:00'): TenderCase {
    return new TenderCase(start, PROCUREMENT);
  }

  /** Does it, or says by which code it was refused. */
  act(at: string, as: string, command: StepCommand): string | undefined {
    return this.paper.at(at, as, this.item, command);
  }

  must(at: string, as: string, command: StepCommand): void {
    const refused = this.act(at, as, command);
    if (refused !== undefined)
      throw new Error(`${at} ${command.do}: ${refused} ${JSON.stringify(this.paper.refused?.data)}`);
  }

  /** By the tenderee, or the purchaser. */
  does(at: string, command: StepCommand): void {
    this.must(at, 'applicant', command);
  }

  get refusal() {
    return this.paper.refused;
  }

  get state(): string | undefined {
    const { tender, procurement } = this.paper.step(this.item).memo;
    return (tender ?? procurement)?.state;
  }

  newest(fact: string): Record<string, unknown> | undefined {
    return this.paper.find(fact).at(-1);
  }

  /** The limits that run, with their last days. */
  running(): string[] {
    return this.paper
      .step(this.item)
      .clocks.filter(({ state, kind }) => state === 'running' && kind !== 'acceptance')
      .map(({ kind, subject, dueOn }) => [kind, subject, dueOn].filter(Boolean).join(' '));
  }

  ways(): readonly string[] {
    return this.paper.transitions().filter((id) => /^(Z|CG)\d/.test(id));
  }

  states(...items: string[]): string[] {
    return items.map((item) => this.paper.state(item));
  }
}
