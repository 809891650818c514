import { z } from 'zod';
import type { Pointing } from '../reading/pointing';
import { templateMarkSchema, type TemplateMark } from '../templates/template-mark';
import { isPointableRole } from '../reading/pointing';

/** Written by this version. A part with a higher number comes from a newer one and is never written over. */
export const STATE_VERSION = 1;

/** Roles of a newer version stay in the part, and are not used here. */
const storedPointing = z.looseObject({
  header: z.string().min(1),
  rows: z.number().int().min(1).optional(),
  columns: z.record(z.string(), z.number().int().min(0)),
});

/** What travels with the workbook. Keys that this version does not know are kept as they are. */
export const workbookStateSchema = z.looseObject({
  version: z.literal(STATE_VERSION),
  pointings: z.array(storedPointing).default([]),
  /** What people decided about findings. One bad entry must not take the others along, so `kept-review` reads it entry by entry. */
  review: z.unknown().optional(),
  /** The template the workbook was made from. One that is not understood is as good as none, and is kept. */
  template: z.unknown().optional(),
  /** What a reviewer answered and concluded; read entry by entry by `kept-desk`. */
  desk: z.unknown().optional(),
  /** A unit's own wording; read library by library. */
  libraries: z.unknown().optional(),
  /** Which sheets were written here, and from what; read sheet by sheet by `kept-written`. */
  written: z.unknown().optional(),
});

export type WorkbookState = z.infer<typeof workbookStateSchema>;

export const EMPTY_STATE: WorkbookState = { version: STATE_VERSION, pointings: [] };

/** The pointings as the reader takes them. */
export function pointingsOf(state: WorkbookState): readonly Pointing[] {
  return state.pointings.map(({ header, rows, columns }) => ({
    header,
    ...(rows !== undefined && { rows }),
    columns: Object.fromEntries(Object.entries(columns).filter(([role]) => isPointableRole(role))),
  }));
}

/** The state with this pointing for its header, or without one; what else is said of the header stays. */
export function withPointing(state: WorkbookState, header: string, pointing: Pointing | undefined): WorkbookState {
  const index = state.pointings.findIndex((one) => one.header === header);
  const pointings = [...state.pointings];
  if (!pointing) {
    if (index >= 0) pointings.splice(index, 1);
    return { ...state, pointings };
  }
  const { rows: _, ...old } = state.pointings[index] ?? {};
  const stored = { ...old, header, ...(pointing.rows !== undefined && { rows: pointing.rows }), columns: { ...pointing.columns } };
  if (index >= 0) pointings[index] = stored;
  else pointings.push(stored);
  return { ...state, pointings };
}

/** Undefined for a workbook that was not made from a template. */
export function templateOf({ template }: WorkbookState): TemplateMark | undefined {
  const parsed = templateMarkSchema.safeParse(template);
  return parsed.success ? parsed.data : undefined;
}

/** Nothing worth a place in the file. */
export function isEmptyState(state: WorkbookState): boolean {
  return state.pointings.length === 0 && Object.keys(state).every((key) => key === 'version' || key === 'pointings');
}
