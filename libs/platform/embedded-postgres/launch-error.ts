/** A reason why the embedded PostgreSQL can't run here, in words for the operator. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}
