import { formatInstant } from '../calendar/index.js';
import type { DocumentRow } from './store/documents.js';

/** A document as it is shown, and as it is answered to who uploads it. */
export interface ShownDocument {
  readonly id: string;
  readonly step: string;
  readonly material: string;
  readonly version: number;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

export function showDocument(row: DocumentRow): ShownDocument {
  const { id, material, version, name, size, sha256 } = row;
  return {
    id,
    step: row.step_id,
    material,
    version,
    name,
    mediaType: row.media_type,
    size,
    sha256,
    uploadedBy: row.uploaded_by,
    uploadedAt: formatInstant(row.uploaded_at),
  };
}
