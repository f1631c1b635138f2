export { byteLimit, type FileKind, fileKinds, mostBytes } from './file-kinds.js';
export { isInRow, keyInRow, paperOf } from './paper-keys.js';
