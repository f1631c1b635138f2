/** Whatever runs SQL in the caller's transaction, such as an EntityManager. */
export interface SqlRunner {
  query<T>(text: string, values?: unknown[]): Promise<T>;
}
