/**
 * Failures that are the input's fault and not the program's. `cli/failure.ts` alone maps a kind to its exit code.
 */

const failureKinds = ['not-found', 'misuse', 'ambiguous', 'unreadable', 'unwritable'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** An error that says what the reader can do next. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** What the reader can do next; a clause without its full stop. */
  readonly hint: string | undefined;
  /** Of `ambiguous`: what the name fits, one a line. */
  readonly candidates: readonly string[];

  constructor(kind: FailureKind, message: string, hint?: string, candidates: readonly string[] = []) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.hint = hint;
    this.candidates = candidates;
  }
}

/** Told by its kind, and not by `instanceof`: each chunk that loads when used has its own copy of the class. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && (failureKinds as readonly unknown[]).includes((error as Failure).kind);
}

/** What was asked for is not in the notes. */
export function notFound(message: string, hint?: string): Failure {
  return new Failure('not-found', message, hint);
}

/** The command was used wrongly. */
export function misuse(message: string, hint?: string): Failure {
  return new Failure('misuse', message, hint);
}

/** A name fits more than one thing. */
export function ambiguous(message: string, candidates: readonly string[], hint?: string): Failure {
  return new Failure('ambiguous', message, hint, candidates);
}

/** Output that cannot be written. */
export function unwritable(message: string, hint?: string): Failure {
  return new Failure('unwritable', message, hint);
}

/** Notes that cannot be read. */
export function unreadable(message: string, hint?: string): Failure {
  return new Failure('unreadable', message, hint);
}
