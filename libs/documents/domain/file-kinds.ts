/** A kind of file that is taken: how its name ends, what it is called on the way out, and how its content begins. */
export interface FileKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly begins: readonly Beginning[];
}

/** Bytes at an offset, written as text of one byte a character; or plain text, which has no such mark. */
type Beginning = { readonly at: number; readonly bytes: string } | 'text';

const ZIP = [
  { at: 0, bytes: 'PK\x03\x04' },
  { at: 0, bytes: 'PK\x05\x06' },
];
const COMPOUND = [{ at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' }];
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What applications are made of: documents, pictures, drawings, tables. Nothing that runs, nothing that a browser draws. */
const FILE_KINDS: readonly FileKind[] = [
  { extensions: ['pdf'], mediaType: 'application/pdf', begins: [{ at: 0, bytes: '%PDF-' }] },
  { extensions: ['ofd'], mediaType: 'application/ofd', begins: ZIP },
  { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', begins: [{ at: 0, bytes: '\xff\xd8\xff' }] },
  { extensions: ['png'], mediaType: 'image/png', begins: [{ at: 0, bytes: '\x89PNG\r\n\x1a\n' }] },
  {
    extensions: ['tif', 'tiff'],
    mediaType: 'image/tiff',
    begins: [
      { at: 0, bytes: 'II*\x00' },
      { at: 0, bytes: 'MM\x00*' },
    ],
  },
  { extensions: ['dwg'], mediaType: 'image/vnd.dwg', begins: [{ at: 0, bytes: 'AC1' }] },
  {
    extensions: ['dxf'],
    mediaType: 'image/vnd.dxf',
    begins: [{ at: 0, bytes: 'AutoCAD Binary DXF' }, 'text'],
  },
  { extensions: ['docx'], mediaType: `${OFFICE}.wordprocessingml.document`, begins: ZIP },
  { extensions: ['xlsx'], mediaType: `${OFFICE}.spreadsheetml.sheet`, begins: ZIP },
  { extensions: ['pptx'], mediaType: `${OFFICE}.presentationml.presentation`, begins: ZIP },
  { extensions: ['doc', 'wps'], mediaType: 'application/msword', begins: COMPOUND },
  { extensions: ['xls', 'et'], mediaType: 'application/vnd.ms-excel', begins: COMPOUND },
  { extensions: ['zip'], mediaType: 'application/zip', begins: ZIP },
  { extensions: ['txt'], mediaType: 'text/plain', begins: ['text'] },
];

export const EXTENSIONS: readonly string[] = FILE_KINDS.flatMap(({ extensions }) => extensions);

/** As much of a file's beginning as `isOfKind` looks at. */
export const BEGINNING_BYTES = 512;

export function kindOf(name: string): FileKind | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return FILE_KINDS.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
}

/** Whether the content is what the name says. It keeps honest mistakes out; it is no virus scanner. */
export function isOfKind(kind: FileKind, beginning: Uint8Array): boolean {
  return kind.begins.some((mark) =>
    mark === 'text' ? isText(beginning) : startsWith(beginning, mark.at, mark.bytes),
  );
}

function startsWith(beginning: Uint8Array, at: number, bytes: string): boolean {
  return [...bytes].every((character, i) => beginning[at + i] === character.charCodeAt(0));
}

/** Whatever its encoding (GB 18030 as well as UTF-8): text has no NUL. */
function isText(beginning: Uint8Array): boolean {
  return beginning.length > 0 && !beginning.includes(0);
}
