import type { Texts } from '../../core/text/text';
import type { Status } from '../../session/state';

/** What a status says: the sentence that is announced, and what stands behind it in small. */
export interface StatusSentence {
  readonly sentence: string;
  readonly note: string;
}

export function statusSentence(status: Status, texts: Texts): StatusSentence {
  switch (status.kind) {
    case 'starting':
      return { sentence: texts('pane.status.starting'), note: '' };
    case 'checking':
      return { sentence: texts('pane.status.checking', { sheet: status.sheet }), note: '' };
    case 'live':
      return { sentence: texts('pane.status.live'), note: texts('pane.status.upToDate', { time: clockTime(status.at, texts) }) };
    case 'waiting-for-input':
      return { sentence: texts(status.toWrite ? 'pane.status.waitingToWrite' : 'pane.status.waiting'), note: '' };
    case 'paused':
      return { sentence: texts('pane.status.paused'), note: texts(`host.errors.${status.code}`) };
    case 'failed':
      return { sentence: texts('pane.status.failed'), note: '' };
  }
}

function clockTime(at: number, texts: Texts): string {
  return new Intl.DateTimeFormat(texts.locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}
