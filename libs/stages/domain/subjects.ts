/** The project as a whole among what is measured. */
export const TOTAL = 'TOTAL';

/** What the law allows for all that was applied for together, beside what was promised for the stage. */
export const jointOf = (subject: string): string => `JOINT-${subject}`;
