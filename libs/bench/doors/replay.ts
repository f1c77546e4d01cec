import { randomUUID } from 'node:crypto';
import type { QueryConfig } from 'pg';
import { projectCodes } from '../project-codes.js';
import type { Played, Take } from './tape.js';

/** What is a project's own in the values of its statements: ids of rows and keys, and its code. */
const OWN = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d{6}-\d{2}-\d{2}-\d{6}/g;

const nextCode = projectCodes('2602');

/** A recorded project played as another: everything that was its own gets another name, the same all the way. */
export class Replay {
  private readonly names = new Map<string, string>();

  /** `shared`: what all projects have in common and must keep its name. */
  constructor(private readonly shared: ReadonlySet<string>) {}

  nameOf(recorded: string): string {
    const known = this.names.get(recorded);
    if (known) return known;
    const isId = recorded.length === 36;
    const name = this.shared.has(recorded) ? recorded : isId ? randomUUID() : nextCode();
    this.names.set(recorded, name);
    return name;
  }

  /** The key of a request is new with every request, whatever was done with it before. */
  render({ statements }: Take): QueryConfig[] {
    return statements.map((statement) => this.renderOne(statement));
  }

  private renderOne({ name, text, values }: Played): QueryConfig {
    const own = values.map((value) =>
      typeof value === 'string' ? value.replace(OWN, (token) => this.nameOf(token)) : value,
    );
    return { ...(name ? { name } : {}), text, values: own };
  }
}
