export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where uploaded files lie: a folder of this machine, or a bucket that speaks S3. */
export type StorageSettings =
  | { readonly kind: 'disk'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly region: string;
      readonly accessKey: string;
      readonly secretKey: string;
    };

/** Everything that the operator decides, read once from the environment, checked and frozen. */
export interface Settings {
  readonly http: {
    readonly port: number;
    /** Address that citizens type, without a slash at the end. */
    readonly publicUrl: string;
    /** True when the public address is https: cookies are then marked Secure. */
    readonly secureCookies: boolean;
    /** How many reverse proxies stand before Sala; 0 when none is trusted. */
    readonly trustedProxies: number;
  };
  readonly data: { readonly folder: string };
  readonly database: {
    readonly url: string | null;
    /** Sala runs PostgreSQL itself, and makes the demo accounts. */
    readonly embedded: boolean;
    readonly poolSize: number;
  };
  readonly redis: { readonly url: string | null };
  readonly storage: StorageSettings;
  readonly mail: { readonly smtpUrl: string | null };
  readonly secrets: { readonly key: string | null };
  readonly demo: { readonly password: string | null };
  /** An RFC 3339 moment at which the clock stands still, for tests and demonstrations. */
  readonly clock: { readonly fixedAt: string | null };
  readonly log: { readonly level: LogLevel };
}

/** What a process that serves has besides: a database to reach and the key of the secrets. */
export interface ServerSettings extends Settings {
  readonly database: Settings['database'] & { readonly url: string };
  readonly secrets: { readonly key: string };
}
