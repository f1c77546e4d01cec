import { writeFileSync } from 'node:fs';
import { describeFormat } from '../libs/rehearsal/index.js';

/** Writes the published JSON Schema of rehearsal scripts anew, after the format has learned something. */
writeFileSync('libs/rehearsal/rehearsal.schema.json', `${JSON.stringify(describeFormat(), null, 2)}\n`);
