/** Serves the folder `dist` on this computer only; port 0 takes a free one. */
export function startServer(options: { root: string; port?: number; addin?: string }): Promise<{ url: string; close: () => Promise<void> }>;

/** The taskpane with the line that puts the simulated Excel into its window. */
export function withConnection(html: string): string;
