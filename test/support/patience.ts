import { configure } from '@testing-library/dom';

/** A busy machine is no failure: what is slow is measured by the benches, not by these limits. */
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });
