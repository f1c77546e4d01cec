import { Observable, type Subscriber } from 'rxjs';
import { mayAct, type Actor, type PolicyObject, type Principal } from '../identity/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';

/** What somebody who listens is told: that something has changed, and never what. */
export type Notice =
  /** The line is open. */
  | { readonly type: 'here' }
  /** These projects have changed. */
  | { readonly type: 'changed'; readonly projects: readonly string[] }
  /** Anything may have. */
  | { readonly type: 'everything' }
  /** Nothing has; the line still holds. */
  | { readonly type: 'beat' }
  /** The session has ended, and with it the line. */
  | { readonly type: 'over' };

/** A project and who may see it. */
export type Seen = PolicyObject & { readonly id: string };

interface Line {
  readonly actor: Actor;
  readonly session: string;
  readonly said: Subscriber<Notice>;
}

/** A page that nobody looks at hangs up; so many windows side by side are looked at by nobody. */
const MOST_OF_A_SESSION = 8;

/** Who listens at this server. */
export class Listeners {
  private readonly lines = new Set<Line>();

  get none(): boolean {
    return this.lines.size === 0;
  }

  sessions(): string[] {
    return [...new Set([...this.lines].map(({ session }) => session))];
  }

  listen({ actor, session }: Principal): Observable<Notice> {
    const key = session.toString('base64url');
    const open = [...this.lines].filter((line) => line.session === key).length;
    if (open >= MOST_OF_A_SESSION) throw new RuleViolation('request.too-many', 'GB/T 22239-2019, 8.1.4.1');
    return new Observable((said) => {
      const line = { actor, session: key, said };
      this.lines.add(line);
      said.add(() => this.lines.delete(line));
      said.next({ type: 'here' });
    });
  }

  /** Each of those of these projects that they may see; of the others not even that there are any. */
  tellOf(projects: readonly Seen[]): void {
    for (const { actor, said } of this.lines) {
      const seen = projects.filter((project) => mayAct(actor, 'project:read', project)).map(({ id }) => id);
      if (seen.length > 0) said.next({ type: 'changed', projects: seen });
    }
  }

  tell(notice: Notice): void {
    for (const { said } of this.lines) said.next(notice);
  }

  endSession(session: string): void {
    for (const line of [...this.lines].filter((one) => one.session === session)) {
      line.said.next({ type: 'over' });
      line.said.complete();
    }
  }

  hangUp(): void {
    for (const { said } of [...this.lines]) said.complete();
  }
}
