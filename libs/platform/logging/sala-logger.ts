import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { currentCorrelation } from './correlation.js';
import { scrub } from './scrub.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const redacted = [
  'password',
  'token',
  'cookie',
  'authorization',
  'answers',
  'contact',
  'csrfToken',
  'trackingCode',
].flatMap((key) => [key, `*.${key}`]);

/** One line of JSON per event, on standard output; personal data and secrets masked. */
export const createLog = (name: string, level: LogLevel, destination?: DestinationStream): Logger =>
  pino(
    {
      name,
      level,
      redact: { paths: redacted, censor: '[redacted]' },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ correlationId: currentCorrelation() }),
      serializers: { err: pino.stdSerializers.err },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination(1),
  );

const assembling = new Set<unknown>([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's own messages, written by pino. */
export class SalaLogger implements LoggerService {
  constructor(private readonly target: Logger) {}

  /** What Nest says while it puts itself together is of use to developers alone. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write(assembling.has(rest.at(-1)) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the context last, and for errors the stack before it. */
  private write(
    level: 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const facts = {
      ...(typeof context === 'string' && { context }),
      ...(rest.length > 1 && { details: rest.slice(0, -1) }),
    };
    if (message instanceof Error) this.target[level]({ ...facts, err: message });
    else if (typeof message === 'object' && message !== null) this.target[level]({ ...facts, ...message });
    else this.target[level](facts, String(message));
  }
}
