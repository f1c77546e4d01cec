const LONGEST = 200;

/** What could leave a folder, turn a line round or end a header, and what Windows does not take. */

const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069<>:"|?*\p{Cs}]/gu;

/** The name that people see: the last part of whatever path the browser told, never a path itself. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNWANTED, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 ? clean.slice(dot) : '';
  return (
    [...clean.slice(0, clean.length - extension.length)].slice(0, LONGEST - extension.length).join('') +
    extension
  );
}
