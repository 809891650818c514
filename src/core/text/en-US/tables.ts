export const tables = {
  layouts: {
    'hebei-full': { title: 'Hebei, full form' },
    'hebei-simple': { title: 'Hebei, short form' },
  },
} as const;
