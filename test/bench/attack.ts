/** Run as a process of its own (`attack.js URL`): sends hostile definitions round and round until told to stop, then says how long each took. */
import { constants, setPriority } from 'node:os';
import { toyJourneys, toySamples } from '#test/fixtures';
import { hostileDefinitions } from '#test/hostile';
import { HttpClient } from '../support/http-client.js';

const api = process.argv[2];
if (!api) throw new Error('Which server?');

// The attacker's own work is done elsewhere than on the server's processor: here it waits behind everything.
setPriority(constants.priority.PRIORITY_LOW);

const admin = await HttpClient.signIn(api, 'admin');
const took: number[] = [];
const over = new AbortController();
process.once('message', () => over.abort());
process.send?.('ready');
while (!over.signal.aborted) {
  const next = hostileDefinitions[took.length % hostileDefinitions.length];
  const file = { samples: toySamples, journeys: toyJourneys, ...next };
  const { definition, samples, journeys } = file;
  const begun = performance.now();
  const imported = await admin.post('/api/admin/services/import', { definition, samples, journeys });
  const { status } =
    imported.status === 200 ? await admin.post('/api/admin/services/toy-club/publish') : imported;
  if (status < 400 || status >= 500) throw new Error(`“${next?.title}” was answered with ${status}`);
  took.push(performance.now() - begun);
}
process.send?.(took, () => process.disconnect());
