import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { yamlTrouble } from '../platform/yaml-trouble.js';
import type { Path } from './domain/finding.js';

export interface Place {
  readonly file: string;
  readonly line: number;
}
/** Contents by file name. */
export type CatalogueFiles = Readonly<Record<string, string>>;

interface YamlSource {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}
export interface SyntaxProblem extends Place {
  readonly message: string;
}

/** What a catalogue is read from: its content, and where each part of it is written. */
export interface ContentSources {
  readonly content: Readonly<Record<string, unknown>>;
  readonly syntax: readonly SyntaxProblem[];
  placeOf(path: Path): Place;
}

/**
 * The files of a version, read as one: sections of the same name are joined in the order of the files' names,
 * and of everything it is still known where it is written.
 */
export class YamlSources implements ContentSources {
  readonly content: Readonly<Record<string, unknown>>;
  readonly syntax: readonly SyntaxProblem[];
  private readonly sources: readonly YamlSource[];

  constructor(files: CatalogueFiles) {
    this.sources = Object.keys(files)
      .sort()
      .map((file) => {
        const lines = new LineCounter();
        return { file, lines, document: parseDocument(files[file] ?? '', { lineCounter: lines }) };
      });
    this.syntax = this.sources.flatMap(({ file, document }) =>
      document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: yamlTrouble(error),
      })),
    );
    this.content =
      this.syntax.length > 0 ? {} : join(this.sources.map(({ document }) => document.toJS() as unknown));
  }

  /** The line on which a part of the content stands: the nearest part above it that is written at all. */
  placeOf(path: Path): Place {
    for (let depth = path.length; depth > 0; depth--) {
      const place = this.find(path.slice(0, depth));
      if (place) return place;
    }
    return { file: this.sources[0]?.file ?? '', line: 1 };
  }

  private find(path: Path): Place | null {
    const [section, index] = path;
    let before = 0;
    for (const { file, document, lines } of this.sources) {
      const part = document.get(String(section), true);
      if (!isNode(part)) continue;
      const inList = isSeq(part) && typeof index === 'number';
      if (inList && index >= before + part.items.length) {
        before += part.items.length;
        continue;
      }
      const here = inList ? [String(section), index - before, ...path.slice(2)] : path;
      const offset = offsetOf(document, here);
      if (offset !== null) return { file, line: lines.linePos(offset).line };
    }
    return null;
  }
}

/** Where a value begins; of a map's entry, where its key stands. */
function offsetOf(document: Document, path: Path): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true) as Node | undefined;
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function join(documents: readonly unknown[]): Readonly<Record<string, unknown>> {
  const joined: Record<string, unknown> = {};
  for (const document of documents) {
    for (const [section, part] of Object.entries((document ?? {}) as Record<string, unknown>)) {
      const before = joined[section];
      joined[section] =
        Array.isArray(before) && Array.isArray(part) ? (before as unknown[]).concat(part) : part;
    }
  }
  return joined;
}
