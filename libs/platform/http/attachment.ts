/** A file to be kept under this name, and never to be shown by the browser in ours (RFC 6266). */
export const attachment = (name: string): string =>
  `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`;

/** For what cannot read the other form (RFC 6266, appendix D). */
function asciiName(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

/** RFC 8187: what encodeURIComponent leaves alone, but may not stand here. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
