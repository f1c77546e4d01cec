export { BellMover } from './bell-mover.js';
export { moveTime, seeLights, TimeStoodStill, type Sandbox } from './move-time.js';
export { SkippingMover } from './skipping-mover.js';
export type { TimeMover } from './time-mover.js';
export { SandboxDesk, type OpenMover } from './sandbox-desk.js';
