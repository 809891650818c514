import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and the DOM of the tests lacks. Imported before anything that needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
