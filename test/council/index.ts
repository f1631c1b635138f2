export { ClockedSala } from './clocked-sala.js';
export { type Service, councilServices } from './council-services.js';
export { CouncilTown } from './council-town.js';
export { beginJourney, withEntries } from './entries.js';
export { type SentPapers, idsOf, sendPapers } from './paper-files.js';
export { expectReadBack, readAtDesk } from './reading.js';
export { filingsOf, storiesOf } from './stories.js';
export { finishWork } from './traces.js';
