export { eventually } from './eventually.js';
export { expectFieldErrors } from './field-errors.js';
export { type Answer, HttpClient } from './http-client.js';
export { type NewOfficer, addOfficer } from './officers.js';
export { broken, liars, phpWords, pixelBomb, plainJpeg, plainPdf, telltaleJpeg } from './hostile-files.js';
export { HallStage, createHallDatabase } from './hall.js';
export { contractRoutes, withoutMore } from './contract-routes.js';
export { LossyProxy } from './lossy-proxy.js';
export { type Operation, addressOf, listOperations } from './operations.js';
export { OwnServer, type OwnServerOptions } from './own-server.js';
export {
  createCouncilDatabase,
  createPowersDatabase,
  createToysDatabase,
  createPreparedDatabase,
  createWidgetsDatabase,
} from './prepared-database.js';
export { prepareDatabase, testEnvironment, testPassword, testSecretKey } from './prepare-database.js';
export { chromiumPath, redisPath } from './program-paths.js';
export { describeWithBrowser, describeWithRedis } from './programs.js';
export { type ServiceFiles, listServices, readCouncil, readParts } from './definition-folder.js';
export { type TestRedis, startRedis } from './redis.js';
export { Sala, type SalaOptions } from './sala.js';
export { Stage, type StageOptions } from './stage.js';
export { actOnCase, fileToyCase, takeCase, toyCode, toyFiling, tryAction, viewCase } from './toy-cases.js';
export { type Acknowledged, fileStorm } from './storm.js';
export { type TestDatabase, createTestDatabase } from './test-database.js';
export { SupervisedSala } from './supervised-sala.js';
export { seedCases, seedServices } from './seed-cases.js';
export { readPdfText } from './pdf-text.js';
export {
  type MatrixAccount,
  type MatrixPerson,
  bringMatrixPeople,
  isMatrixRoute,
  isShownRoute,
  matrixAccounts,
  matrixNames,
} from './matrix-people.js';
