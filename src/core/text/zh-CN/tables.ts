/** By layout id. */
export const tables = {
  layouts: {
    'hebei-full': { title: '河北完整式' },
    'hebei-simple': { title: '河北简式' },
  },
} as const;
