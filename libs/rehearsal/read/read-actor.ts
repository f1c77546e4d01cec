import { DEPARTMENT_ROLES, ROLES } from '../domain/format.js';
import { accepted } from '../domain/nearest.js';
import type { ScriptActor } from '../domain/script.js';
import type { Cursor } from './cursor.js';
import type { Reading } from './reading.js';

/** `applicant`, `dept:NRP`: somebody whom the format knows, of a department that the catalogue knows. */
export function readActor(cursor: Cursor, { book }: Reading): ScriptActor | undefined {
  const label = cursor.text();
  if (label === undefined) return undefined;
  if (isOneOf(ROLES, label)) return { label, role: label, department: null };
  const [role = '', department] = label.split(/:(.+)/s);
  if (!department || !isOneOf(DEPARTMENT_ROLES, role)) {
    return cursor.report('speaker', {
      value: label,
      accepted: [...ROLES, 'dept:CODE', 'head:CODE'].join(', '),
    });
  }
  if (book.departments.has(department)) return { label, role, department };
  const nearest = accepted(book.departments, department);
  return cursor.report('unknown', { what: 'department', value: department, accepted: nearest });
}

const isOneOf = (roles: readonly string[], role: string): boolean => roles.includes(role);
