/** An error as Ajv’s generated code writes it. */
export interface RawError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** What a compiled validator is: it says yes or no, and leaves its errors on itself. */
export interface RawValidator {
  (data: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** A module of a compiled validator: given a runtime, it makes the validator. */
export type ValidatorFactory = (runtime: (name: string) => unknown) => RawValidator;
