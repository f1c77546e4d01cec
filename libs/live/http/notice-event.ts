import type { MessageEvent } from '@nestjs/common';
import type { Notice } from '../listeners.js';

/** As an event of its own name; a program that knows some names only is not disturbed by others. */
export function asEvent({ type, ...data }: Notice): MessageEvent {
  return { type, data };
}
