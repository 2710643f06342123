/** A field that was not accepted, the rule that it broke (stable) and words to show beside it. */
export interface FieldProblem {
  field: string;
  rule: string;
  message?: string;
}

/** Why a call was refused (RFC 9457), in Spanish, without what was rejected: decide by `type`, show `title`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  instance?: string;
  errors: FieldProblem[];
}

/** A call that Kuska refused with a reason. Other failures are the `ResponseError` and `FetchError` of each service. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export async function throwIfProblem(response: Response): Promise<void> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    const told = (await response.json()) as Partial<Problem> & Pick<Problem, 'type' | 'title' | 'status'>;
    throw new ProblemError({ ...told, errors: told.errors ?? [] });
  }
}
