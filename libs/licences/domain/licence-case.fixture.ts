import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { StepCommand } from '../../steps/domain/commands.js';

const LAND = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
/** Without these nobody may build. */
export const GATES = ['ENV-02', 'WAT-02', 'ENE-01'];
export const BEFORE_PERMIT = [...LAND, 'PLN-05', 'CON-01', 'CON-04'];

/** A step of a factory that was granted on a day: applied for, accepted and granted on one morning. */
export class GrantedCase extends CaseOnPaper {
  constructor(
    readonly item: string,
    private readonly lead: string,
    grantedOn: string,
    before: readonly string[],
    facts: Record<string, string | number | boolean> = {},
  ) {
    super('PF-PLANT', [...before], `${grantedOn}T08:00`, {}, facts);
    this.must(`${grantedOn}T08:10`, { do: 'submit' });
    this.must(`${grantedOn}T08:20`, { do: 'accept' });
    this.must(`${grantedOn}T09:00`, { do: 'grant' });
  }

  /** By the applicant what is the applicant's, by the lead what is the lead's. */
  act(at: string, command: StepCommand): string | undefined {
    return this.at(at, APPLICANTS.has(command.do) ? 'applicant' : this.lead, this.item, command);
  }

  get licence() {
    return this.step(this.item).memo.licence;
  }

  get work() {
    return this.step(this.item).memo.work;
  }

  /** When what was granted ends, or has to be built on. */
  get ends(): string | undefined {
    const { clocks } = this.step(this.item);
    const own = clocks.filter(({ kind, state }) => ENDS.has(kind) && state === 'running');
    return own[0]?.dueOn;
  }

  private must(at: string, command: StepCommand): void {
    const refused = this.act(at, command);
    if (refused) throw new Error(`${command.do}: ${refused}`);
  }
}

const ENDS: ReadonlySet<string> = new Set(['validity', 'work-start']);
const APPLICANTS: ReadonlySet<string> = new Set([
  'submit',
  'renew',
  'start-work',
  'suspend-work',
  'resume-work',
  'complete-work',
]);

/** 建设工程规划许可证: twelve months, to be used by the permit to build. */
export const planningPermit = (on: string, others: readonly string[] = []): GrantedCase =>
  new GrantedCase('PLN-05', 'dept:NRP', on, [...LAND, ...others]);

/** 施工许可证: three months to begin, with every other approval that the start needs, or without some. */
export const permitToBuild = (on: string, gates: readonly string[] = GATES): GrantedCase =>
  new GrantedCase('CON-03', 'dept:HUD', on, [...BEFORE_PERMIT, ...gates]);
