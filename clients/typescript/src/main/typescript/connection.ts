import type { ClientCredentials } from './credentials.js';
import { throwIfProblem } from './problem.js';

/** Long enough for a report; whoever registers a case waits far less. */
const PATIENCE = 60_000;

/** What each service's `Configuration` is made with. */
export interface Connection {
  basePath: string;
  middleware: {
    pre(call: { url: string; init: RequestInit }): Promise<{ url: string; init: RequestInit }>;
    post(call: { response: Response }): Promise<void>;
  }[];
}

/**
 * A connection that signs in by itself and tells problems as `ProblemError`.
 *
 * @param address of the gateway, such as `https://kuska.example.gob.pe`
 */
export function connect(address: string, credentials: ClientCredentials): Connection {
  return {
    basePath: address.replace(/\/+$/, ''),
    middleware: [
      {
        async pre({ url, init }) {
          const headers = new Headers(init.headers);
          headers.set('Authorization', `Bearer ${await credentials.token()}`);
          return { url, init: { ...init, headers, signal: init.signal ?? AbortSignal.timeout(PATIENCE) } };
        },
        async post({ response }) {
          await throwIfProblem(response);
        },
      },
    ],
  };
}
