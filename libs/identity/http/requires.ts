import { declareAccess } from '../../platform/http/index.js';
import type { Action } from '../domain/policy.js';

/**
 * Who may use this route: whoever the policy table allows this action on anything at all. Whether it is allowed on
 * the very object is asked by `authorize(…)` where the object has been loaded.
 */
export function Requires(action: Action): MethodDecorator & ClassDecorator {
  return declareAccess({ public: false, action });
}
