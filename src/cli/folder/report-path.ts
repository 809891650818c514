/** Where the report of a file lies below the folder of reports: as the file lies below what was reviewed. */
export function reportPath(file: string): string {
  const parts = file.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const safe = parts.map((part) => (part === '..' ? '__' : part.replace(/[<>:"|?*\u0000-\u001f]/g, '_')));
  return `${safe.join('/')}.html`;
}

/** The same as a link, from beside the folder of reports. */
export function reportLink(folder: string, file: string): string {
  return [folder, ...reportPath(file).split('/')].map(encodeURIComponent).join('/');
}
