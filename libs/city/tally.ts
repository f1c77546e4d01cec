/** What was done in a city, and what was refused. */
export class Tally {
  projects = 0;
  /** How often somebody looked at a case to see what to do next. */
  looks = 0;
  private readonly commands = new Map<string, number>();
  private readonly refusals = new Map<string, number>();

  arrived(): void {
    this.projects += 1;
  }

  looked(cases: number): void {
    this.looks += cases;
  }

  done(command: string): void {
    count(this.commands, command);
  }

  refused(command: string, code: string): void {
    count(this.refusals, `${command}: ${code}`);
  }

  get acknowledged(): number {
    return total(this.commands);
  }

  get refusedInAll(): number {
    return total(this.refusals);
  }

  byCommand(): readonly [string, number][] {
    return inOrder(this.commands);
  }

  byRefusal(): readonly [string, number][] {
    return inOrder(this.refusals);
  }
}

const count = (counts: Map<string, number>, what: string): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1);

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0);

const inOrder = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1]);
