import { isAlias, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { yamlTrouble } from '../../platform/yaml-trouble.js';
import type { Problem, ProblemCode, ProblemData } from '../domain/problem.js';

/** A script's text with what is wrong in it: nodes know where they stand, problems say it. */
export class Source {
  readonly problems: Problem[] = [];
  private readonly reported = new Set<string>();
  private readonly lines = new LineCounter();
  private readonly document: Document.Parsed;

  constructor(text: string) {
    // YAML 1.2 whatever a script declares: `on` stays a word and a date stays the text that was written.
    this.document = parseDocument(text, { schema: 'core', resolveKnownTags: false, lineCounter: this.lines });
    for (const error of [...this.document.errors, ...this.document.warnings]) {
      this.reportAt(error.pos[0], 'not-yaml', { detail: yamlTrouble(error) });
    }
  }

  get root(): Node | null {
    return this.resolve(this.document.contents);
  }

  /** What stands behind `*name`, where it does. */
  resolve(node: unknown): Node | null {
    if (isAlias(node)) return this.resolve(node.resolve(this.document));
    return (node ?? null) as Node | null;
  }

  lineOf(node: Node | null): number {
    return this.lines.linePos(node?.range?.[0] ?? 0).line;
  }

  report(node: Node | null, code: ProblemCode, data: ProblemData): void {
    this.reportAt(node?.range?.[0] ?? 0, code, data);
  }

  /** A place may be read twice; what is wrong there is said once. */
  private reportAt(offset: number, code: ProblemCode, data: ProblemData): void {
    const { line, col } = this.lines.linePos(offset);
    const problem = { line: Math.max(line, 1), column: Math.max(col, 1), code, data };
    const text = JSON.stringify(problem);
    if (this.reported.has(text)) return;
    this.reported.add(text);
    this.problems.push(problem);
  }
}
