export const wording = {} as const;
