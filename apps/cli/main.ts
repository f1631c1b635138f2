import { LaunchError } from '#platform/embedded-postgres';
import { type Command, UsageError } from './command.js';

interface Entry {
  readonly summary: string;
  load(): Promise<Command>;
}

const commands: Readonly<Record<string, Entry>> = {
  check: {
    summary: 'judge a folder of service definitions: meta-schema, lint, samples, journeys',
    load: async () => (await import('./commands/check.command.js')).check,
  },
  docs: {
    summary: 'write the reference of the definition language',
    load: async () => (await import('./commands/docs.command.js')).docs,
  },
  publish: {
    summary: 'publish a folder of service definitions',
    load: async () => (await import('./commands/publish.command.js')).publish,
  },
  export: {
    summary: 'print a published service as one JSON file',
    load: async () => (await import('./commands/export.command.js')).exportService,
  },
  import: {
    summary: 'publish a service from one JSON file',
    load: async () => (await import('./commands/import.command.js')).importService,
  },
  migrate: {
    summary: 'bring the database to the schema of this version',
    load: async () => (await import('./commands/migrate.command.js')).migrate,
  },
  seed: {
    summary: 'make the demo accounts (embedded database only)',
    load: async () => (await import('./commands/seed.command.js')).seed,
  },
  officer: {
    summary: 'add an account of an officer, give a new password, list them',
    load: async () => (await import('./commands/officer.command.js')).officer,
  },
  prepare: {
    summary: 'migrate, publish form-definitions and seed, in one go',
    load: async () => (await import('./commands/prepare.command.js')).prepare,
  },
  backup: {
    summary: 'write database and files into a folder, with a manifest of hashes',
    load: async () => (await import('./commands/backup.command.js')).backup,
  },
  restore: {
    summary: 'bring a backup into an empty database, checked before and after',
    load: async () => (await import('./commands/restore.command.js')).restore,
  },
  'verify-audit': {
    summary: 'recompute the audit trail and find what was changed in it',
    load: async () => (await import('./commands/verify-audit.command.js')).verifyAuditTrail,
  },
  up: {
    summary: 'bring everything up, as npm start does',
    load: async () => (await import('./commands/up.command.js')).upCommand,
  },
};

const usageCode = 2;

const main = async ([name = 'help', ...args]: readonly string[]): Promise<number> => {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) return help(name);
  const command = await entry.load();
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\nUsage: sala ${name} ${command.usage}`);
    else if (error instanceof LaunchError) console.error(error.message);
    else throw error;
    return error instanceof UsageError ? usageCode : 1;
  }
};

const help = (asked: string): number => {
  const isAsked = ['help', '--help', '-h'].includes(asked);
  if (!isAsked) console.error(`There is no command "${asked}"`);
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  console.log(['Usage: sala COMMAND', ...lines].join('\n'));
  return isAsked ? 0 : usageCode;
};

process.exitCode = await main(process.argv.slice(2));
