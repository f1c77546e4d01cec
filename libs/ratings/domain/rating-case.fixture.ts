import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import '../../rulebook/domain/features.js';

const BEFORE = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

/** A planning permit that was granted and delivered, and is rated. */
export class RatedCase {
  readonly paper: CaseOnPaper;

  constructor(parameters: Record<string, string | number | boolean> = {}) {
    this.paper = new CaseOnPaper('PF-PLANT', BEFORE, '2026-09-01T09:00', parameters);
    this.does('2026-09-01T10:00', 'applicant', { do: 'submit' });
    this.does('2026-09-02T10:00', 'dept:NRP', { do: 'accept' });
  }

  delivered(): this {
    this.does('2026-09-10T10:00', 'dept:NRP', { do: 'grant' });
    this.does('2026-09-11T10:00', 'dept:NRP', { do: 'deliver' });
    this.does('2026-09-11T11:00', 'dept:NRP', { do: 'publish-decision' });
    return this;
  }

  rated(score = 1, at = '2026-09-24T10:00'): this {
    this.does(at, 'applicant', { do: 'rate', score, reason: '多次要求补交目录外材料' });
    return this;
  }

  /** Does it, or fails. */
  does(at: string, as: string, command: StepCommand): this {
    const code = this.refusal(at, as, command);
    if (code !== undefined) throw new Error(`${command.do}: ${code}`);
    return this;
  }

  refusal(at: string, as: string, command: StepCommand): string | undefined {
    return this.paper.at(at, as, 'PLN-05', command);
  }

  get state(): string | undefined {
    return this.paper.step('PLN-05').memo.rating?.state;
  }

  /** Until when what runs is to be done. */
  dates(): Record<string, string> {
    const running = this.paper
      .step('PLN-05')
      .clocks.filter((c) => c.kind === 'rating' && c.state === 'running');
    return Object.fromEntries(running.map(({ subject, dueOn }) => [subject ?? '', dueOn]));
  }

  /** Who has to do what about it. */
  duties(): string[] {
    const { duties = [] } = this.paper.step('PLN-05').memo;
    return duties.filter(({ kind }) => kind === 'rating').map(({ to, subject }) => `${to.code} ${subject}`);
  }
}
