import type { IdentitySection } from './identities';
import type { PackProblem } from './pack-problem';

/** Statements of 勾稽 may only speak of forms and topics that the pack knows, and each has an id of its own. */
export function identityProblems(section: IdentitySection): PackProblem[] {
  const forms = new Set(section.forms.map(({ id }) => id));
  const topics = new Set(['@code', ...Object.keys(section.text.topics)]);
  const patterns = [
    ...section.forms.flatMap(({ title, not }, i) => [...title, ...not].map((pattern) => ({ pattern, path: `identities.forms[${String(i)}]` }))),
    ...(['unfinished', 'unended', 'template'] as const).flatMap((key) => section.text[key].map((pattern) => ({ pattern, path: `identities.text.${key}` }))),
  ];
  return [
    ...patterns.flatMap(({ pattern, path }): PackProblem[] => (isPattern(pattern) ? [] : [{ path, kind: 'bad-pattern', data: { pattern } }])),
    ...repeatedIds(section),
    ...section.identities.flatMap(({ left, right, nil, unless }, i): PackProblem[] =>
      [...left, ...right, ...nil, ...unless].flatMap((term): PackProblem[] => {
        const path = `identities.identities[${String(i)}]`;
        if ('topic' in term) return topics.has(term.topic) ? [] : [{ path, kind: 'not-in-list', data: { values: [...topics].join(' | ') } }];
        return forms.has(term.table) ? [] : [{ path, kind: 'not-in-list', data: { values: [...forms].join(' | ') } }];
      }),
    ),
  ];
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function repeatedIds({ identities }: IdentitySection): PackProblem[] {
  return identities.flatMap(({ id }, i): PackProblem[] => {
    const first = identities.findIndex((one) => one.id === id);
    return first === i ? [] : [{ path: `identities.identities[${String(i)}].id`, kind: 'duplicate', data: { text: id, other: `identities.identities[${String(first)}].id` } }];
  });
}
