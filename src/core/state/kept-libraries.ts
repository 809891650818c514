import { z } from 'zod';
import type { TextGrid } from '../wording/library-grid';
import type { WorkbookState } from './workbook-state';

/** A unit's own wording as it is kept: a name to call it by, and its rows with a header of column names. */
export interface KeptLibrary {
  readonly title: string;
  readonly rows: TextGrid;
}

const keptLibrarySchema: z.ZodType<KeptLibrary> = z.object({
  title: z.string().min(1),
  rows: z.array(z.array(z.string())),
});

/** The libraries that stand in a list of the state part or of the person's own storage; entries that cannot be used are left out. */
export function readKeptLibraries(stored: unknown): readonly KeptLibrary[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const read = keptLibrarySchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

/** The list with this library in the place of the one of the same title, or without it. What is not understood stays. */
export function withKeptLibrary(stored: unknown, title: string, library: KeptLibrary | undefined): readonly unknown[] {
  const others = (Array.isArray(stored) ? (stored as readonly unknown[]) : []).filter((one) => {
    const read = keptLibrarySchema.safeParse(one);
    return !read.success || read.data.title !== title;
  });
  return library ? [...others, library] : others;
}

/** The same in the state of a workbook. */
export function withLibrary(state: WorkbookState, title: string, library: KeptLibrary | undefined): WorkbookState {
  const { libraries: stored, ...rest } = state;
  const libraries = withKeptLibrary(stored, title, library);
  return libraries.length === 0 ? rest : { ...rest, libraries };
}
