import type { Engine } from '../steps/index.js';
import type { FileStore } from './store/file-store.js';

/** What the use cases of documents need. */
export interface DocumentRoom {
  readonly engine: Engine;
  readonly files: FileStore;
  readonly maxUploadBytes: number;
}
