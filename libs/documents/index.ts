export type { DocumentRoom } from './document-room.js';
export type { ShownDocument } from './document-view.js';
export { describeDocument, listDocuments, readDocument } from './read-documents.js';
export { FileStore } from './store/file-store.js';
export { uploadDocument, type Upload } from './upload-document.js';
