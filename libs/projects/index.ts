export { scopeOf } from './list-projects.js';
export { PROJECT_CODE } from './project-code.js';
export {
  registerProject,
  type RegisteredProject,
  type Registration,
  type RegistrationRequest,
  type Registry,
} from './register-project.js';
export { SCOPES, type ProjectScope } from './store/list-projects.js';
