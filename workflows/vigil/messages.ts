import { defineQuery, defineSignal } from '@temporalio/workflow';

/** The bell: something on the step may have changed. It carries the newest fact's number and nothing else. */
export const factRecorded = defineSignal<[seq: number]>('factRecorded');

/** Look again, whatever you know: business time was moved in a sandbox, or a limit is over and nobody noticed. */
export const lookAgain = defineSignal('lookAgain');

/** What the workflow is waiting for, in words, for an operator who looks at it. */
export const waitingFor = defineQuery<string>('waitingFor');
