import type { Query, QueryClient } from '@tanstack/react-query';
import type { Notice } from './line';

/** What is about these projects is read anew at once, lists and counts not more often than this: each is for many. */
export const LISTS_EVERY_MS = 5_000;

type Later = (work: () => void, ms: number) => void;

/** Reads anew what a notice has made old, of what is on the page; the rest when it is opened next. */
export class Freshener {
  private listsAt = -Infinity;
  private listsComing = false;

  constructor(
    private readonly client: Pick<QueryClient, 'invalidateQueries'>,
    private readonly now: () => number,
    private readonly later: Later,
  ) {}

  hear(notice: Notice): void {
    if (notice.type === 'changed') {
      const { projects } = notice;
      this.readAnew((query) => projects.some((project) => isAbout(query, project)));
      this.readListsSoon((query) => !isAboutOne(query));
    } else {
      this.readListsSoon(() => true);
    }
  }

  private readListsSoon(which: (query: Query) => boolean): void {
    if (this.listsComing) return;
    this.listsComing = true;
    const wait = Math.max(0, this.listsAt + LISTS_EVERY_MS - this.now());
    this.later(() => {
      this.listsComing = false;
      this.listsAt = this.now();
      this.readAnew(which);
    }, wait);
  }

  private readAnew(which: (query: Query) => boolean): void {
    void this.client.invalidateQueries({ predicate: (query) => isAlive(query) && which(query) });
  }
}

/** What is never read twice is not made old by what happens to projects: words, forms, documents. */
function isAlive({ options, meta }: Query): boolean {
  return !('staleTime' in options && options.staleTime === Infinity) && meta?.['live'] !== false;
}

function isAbout(query: Query, project: string): boolean {
  return query.queryKey.includes(project) || projectOf(query.state.data) === project;
}

const isAboutOne = (query: Query): boolean => projectOf(query.state.data) !== null;

/** A step says of which project it is. */
function projectOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('project' in data)) return null;
  const { project } = data;
  return typeof project === 'object' && project !== null && 'id' in project ? String(project.id) : null;
}
