/** By this name Nest hands out what the use cases of documents need. */
export const DOCUMENT_ROOM = Symbol('document room');
