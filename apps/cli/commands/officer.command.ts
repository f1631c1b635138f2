import { parseArgs } from 'node:util';
import { officerRoles } from '#core/access';
import { compileValidator } from '#core/schema';
import { NewOfficer } from '#contracts/organisation';
import { ManageOfficers } from '#server/organisation';
import { withApplication } from '../application.js';
import { type Command, UsageError } from '../command.js';
import { printProblems } from '../print-problems.js';

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string', multiple: true },
  division: { type: 'string', multiple: true },
  position: { type: 'string', multiple: true },
} as const;

const usage = `add USERNAME --name NAME [--email ADDRESS] [--role ${officerRoles.join('|')}]… [--division ID]… [--position ID]…
       password USERNAME
       list`;

/** Accounts from the command line: the first administrator of an installation, and whoever locked themselves out. */
export const officer: Command = {
  usage,
  run: ([what, username, ...rest]) => {
    switch (what) {
      case 'add':
        return add(username, rest);
      case 'password':
        return resetPassword(username);
      case 'list':
        return list();
      default:
        throw new UsageError(what ? `officer ${what}?` : 'What about officers?');
    }
  },
};

const factsOf = (username: string, args: readonly string[]): NewOfficer => {
  const { name, email, role, division, position } = parse(args);
  const wanted: NewOfficer = {
    username,
    name: name ?? username,
    email: email ?? null,
    roles: (role ?? ['admin']) as NewOfficer['roles'],
    divisions: division ?? [],
    positions: position ?? [],
    committees: [],
  };
  const [error] = compileValidator(NewOfficer)(wanted);
  if (error)
    throw new UsageError(`${error.pointer || 'The account'} is not as it must be (${error.keyword})`);
  return wanted;
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const add = (username: string | undefined, args: readonly string[]): Promise<number> => {
  if (!username) throw new UsageError('Which username?');
  const facts = factsOf(username, args);
  return withApplication(async (application) => {
    const made = await application.get(ManageOfficers).create(null, facts);
    if (!made.ok) return printProblems(username, made.problems);
    console.log(`${made.value.officer.username} may sign in with the password ${made.value.password}`);
    return 0;
  });
};

const resetPassword = (username: string | undefined): Promise<number> => {
  if (!username) throw new UsageError('Whose password?');
  return withApplication(async (application) => {
    const officers = application.get(ManageOfficers);
    const found = (await officers.list()).find((one) => one.username === username.toLowerCase());
    if (!found) {
      console.error(`There is no officer ${username}`);
      return 1;
    }
    const reset = await officers.resetPassword(null, found.id);
    if (!reset.ok) return printProblems(username, reset.problems);
    console.log(`${found.username} may sign in with the password ${reset.value.password}`);
    return 0;
  });
};

const list = (): Promise<number> =>
  withApplication(async (application) => {
    for (const { username, name, roles, divisions, disabledAt } of await application
      .get(ManageOfficers)
      .list())
      console.log(
        [username, name, roles.join(','), divisions.join(',') || '-', disabledAt ? 'disabled' : ''].join(
          '\t',
        ),
      );
    return 0;
  });
