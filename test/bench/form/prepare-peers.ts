import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#platform/config';
import { benchFields } from './fields.js';
import { type Peer, peerForms } from './peer-forms.js';

const source = join(projectFolder, 'test', 'bench', 'form', 'peers');
const cache = join(projectFolder, '.cache', 'form-bench');
const vite = join(projectFolder, 'node_modules', 'vite', 'dist', 'node', 'index.js');

/** Where the pages of the other renderers stand, each in a folder `PEER-SIZE`. */
export const peerSite = join(cache, 'site');

const formsOf = (sizes: readonly number[], peers: readonly Peer[]): string =>
  JSON.stringify(
    Object.fromEntries(
      peers.map((peer) => [
        peer,
        Object.fromEntries(sizes.map((size) => [size, peerForms[peer](benchFields(size))])),
      ]),
    ),
  );

const run = (command: string, args: readonly string[]): boolean => {
  const { status, stderr } = spawnSync(command, args, { cwd: cache, encoding: 'utf8', timeout: 600_000 });
  if (status !== 0)
    console.log(`The other renderers are left out: ${command} ${args[0]}: ${stderr?.trim().slice(-400)}`);
  return status === 0;
};

/** Installs and builds the other renderers unless it is done; empty when the registry can't be reached. */
export const preparePeers = (sizes: readonly number[], peers: readonly Peer[]): readonly Peer[] => {
  const forms = formsOf(sizes, peers);
  const hash = createHash('sha256').update(forms);
  for (const name of readdirSync(source).sort()) hash.update(readFileSync(join(source, name)));
  const stamp = join(cache, 'stamp');
  const made = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return peers;
  mkdirSync(cache, { recursive: true });
  cpSync(source, cache, { recursive: true });
  writeFileSync(join(cache, 'forms.json'), forms);
  const installed = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (!installed || !run(process.execPath, ['build.mjs', vite])) return [];
  writeFileSync(stamp, made);
  return peers;
};
