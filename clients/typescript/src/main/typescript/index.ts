/** The way in: `connect` signs in and tells problems; the calls are generated from the contract of each service. */
export { ClientCredentials } from './credentials.js';
export { connect, type Connection } from './connection.js';
export { ProblemError, type FieldProblem, type Problem } from './problem.js';
export { allPages, type Page } from './pages.js';
export * as registry from './registry/index.js';
export * as tracking from './tracking/index.js';
export * as indicators from './indicators/index.js';
