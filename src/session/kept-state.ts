import type { Pointing } from '../core/reading/pointing';
import { readStateXml, writeStateXml } from '../core/state/state-xml';
import type { StatePart } from '../core/state/state-xml';
import type { DeskRecord } from '../core/review/desk-record';
import type { ReviewState } from '../core/review/review-state';
import { commentHashesOf } from '../core/state/kept-comments';
import { deskOf } from '../core/state/kept-desk';
import { reviewOf } from '../core/state/kept-review';
import { readKeptLibraries } from '../core/state/kept-libraries';
import type { KeptLibrary } from '../core/state/kept-libraries';
import { writtenOf } from '../core/state/kept-written';
import type { KeptSheet } from '../core/state/kept-written';
import { EMPTY_STATE, isEmptyState, pointingsOf, templateOf } from '../core/state/workbook-state';
import type { WorkbookState } from '../core/state/workbook-state';
import type { TemplateMark } from '../core/templates/template-mark';
import { HostError } from '../host/port';
import type { WorkbookHost } from '../host/port';
import { sameData } from '../core/sheet/same-data';

/** Why what is kept in the workbook can be neither used nor changed. */
export type StateTrouble = 'damaged' | 'newer' | 'unreadable';

/** What became of a change: `changed` means that another hand kept changing it meanwhile. */
export type StateOutcome = 'saved' | 'changed' | StateTrouble;

/** The state part of the workbook as last seen. It is written only when a person asks for it, and never over what is not understood. */
export interface KeptState {
  readonly trouble: StateTrouble | undefined;
  /** The same object as long as the part says the same. */
  readonly pointings: readonly Pointing[];
  /** Waivers and rules turned off. The same object as long as the part says the same. */
  readonly review: ReviewState;
  /** What a reviewer answered and concluded. The same object as long as the part says the same. */
  readonly desk: DeskRecord;
  /** Answers of a reviewer in the part that cannot be used. */
  readonly droppedAnswers: number;
  /** What comments of 审核 said, as hashes. */
  readonly comments: ReadonlySet<string>;
  /** What the workbook was made from. */
  readonly template: TemplateMark | undefined;
  /** The unit's own wording. The same object as long as the part says the same. */
  readonly libraries: readonly KeptLibrary[];
  /** Sheets that were written here, in this sitting or an earlier one. The same object as long as the part says the same. */
  readonly written: readonly KeptSheet[];
  /** Decisions in the part that cannot be used. */
  readonly droppedDecisions: number;
  /** The workbook no longer holds what it held, as after sleep (office-js#6585): it is still gone by, until a person decides. */
  readonly isLost: boolean;
  /** `mayBeLost`: the connection was gone meanwhile, so that a part that is missing was hardly taken away by a person. */
  load(mayBeLost?: boolean): Promise<void>;
  /** Writes what was lost into the workbook again. */
  rewrite(): Promise<StateOutcome>;
  /** Goes by what the workbook says now: nothing. */
  forget(): void;
  /** Puts what `edit` makes of the present state in its place; undefined leaves it. Tries again when another hand was faster. */
  change(edit: (state: WorkbookState) => WorkbookState | undefined): Promise<StateOutcome>;
  /** Takes a damaged part away, because the person decided so. Gives what stood there. */
  clear(): Promise<{ readonly outcome: StateOutcome; readonly before: string | undefined }>;
  /** Puts a part back that `clear` took away. */
  restore(xml: string): Promise<StateOutcome>;
}

const ATTEMPTS = 3;
/** Failures that pass, or that stop every reading: the live loop knows what to do with these. */
const FOR_THE_LOOP: ReadonlySet<string> = new Set(['session-lost', 'cell-being-edited']);

export function createKeptState(host: WorkbookHost): KeptState {
  let xml: string | undefined;
  /** What the workbook holds: `xml`, or nothing where that was lost. */
  let stored: string | undefined;
  let part: StatePart = readStateXml(undefined);
  let pointings: readonly Pointing[] = [];
  let review = reviewOf(EMPTY_STATE);
  let desk = deskOf(EMPTY_STATE);
  let comments: ReadonlySet<string> = new Set();
  let libraries: readonly KeptLibrary[] = [];
  let written: readonly KeptSheet[] = [];
  let isUnreadable = false;

  const accept = (text: string | undefined): void => {
    isUnreadable = false;
    stored = text;
    if (text === xml) return;
    xml = text;
    part = readStateXml(text);
    pointings = part.kind === 'state' ? pointingsOf(part.state) : [];
    review = reviewOf(part.kind === 'state' ? part.state : EMPTY_STATE);
    comments = commentHashesOf(part.kind === 'state' ? part.state : EMPTY_STATE);
    desk = deskOf(part.kind === 'state' ? part.state : EMPTY_STATE);
    written = part.kind === 'state' ? writtenOf(part.state) : [];
    const read = part.kind === 'state' ? readKeptLibraries(part.state.libraries) : [];
    if (!sameData(read, libraries)) libraries = read;
  };
  const trouble = (): StateTrouble | undefined => (isUnreadable ? 'unreadable' : part.kind === 'state' ? undefined : part.kind);
  const isLost = (): boolean => xml !== undefined && stored === undefined;
  const refresh = async (mayBeLost = false): Promise<void> => {
    const text = await host.loadState();
    if (text !== undefined || xml === undefined || !(mayBeLost || isLost())) accept(text);
    else {
      isUnreadable = false;
      stored = undefined;
    }
  };
  const put = async (after: string | undefined): Promise<boolean> => {
    const { saved, xml: now } = await host.saveState(stored, after);
    accept(now);
    return saved;
  };

  return {
    get trouble() {
      return trouble();
    },
    get pointings() {
      return pointings;
    },
    get review() {
      return review.state;
    },
    get desk() {
      return desk.record;
    },
    get droppedAnswers() {
      return desk.dropped;
    },
    get comments() {
      return comments;
    },
    get template() {
      return part.kind === 'state' ? templateOf(part.state) : undefined;
    },
    get libraries() {
      return libraries;
    },
    get written() {
      return written;
    },
    get droppedDecisions() {
      return review.dropped;
    },
    get isLost() {
      return isLost();
    },
    async rewrite() {
      await refresh();
      return isLost() && (await put(xml)) ? 'saved' : 'changed';
    },
    forget() {
      if (isLost()) accept(undefined);
    },
    async load(mayBeLost) {
      try {
        await refresh(mayBeLost);
      } catch (error) {
        if (!(error instanceof HostError) || FOR_THE_LOOP.has(error.code)) throw error;
        isUnreadable = true;
      }
    },
    async change(edit) {
      await refresh();
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (part.kind !== 'state') return part.kind;
        const next = edit(part.state);
        if (!next) return 'changed';
        if (await put(isEmptyState(next) ? undefined : writeStateXml(next))) return 'saved';
      }
      return 'changed';
    },
    async clear() {
      accept(await host.loadState());
      const before = xml;
      if (part.kind !== 'damaged') return { outcome: 'changed', before };
      return { outcome: (await put(undefined)) ? 'saved' : 'changed', before };
    },
    async restore(text) {
      accept(await host.loadState());
      return xml === undefined && (await put(text)) ? 'saved' : 'changed';
    },
  };
}
