/** The manifest for the address an administrator chose. */

/** What manifest.xml in the repository is written for. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** Without the slash at the end. Throws a sentence for anything that Office would refuse. */
export function siteUrl(given) {
  const url = (given ?? '').replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/?#"<>&]+(\/[^\s?#"<>&]*)?$/.test(url)) {
    throw new Error(`--url 要写完整的 https 地址，例如 https://intranet.example/jixiao，现在是“${given ?? ''}”。`);
  }
  return url;
}

export function manifestId(given) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)) {
    throw new Error(`--id 要写 GUID，例如 6f3b3a0e-2c57-4f0b-9d0e-5a7c1f4e8b21，现在是“${given}”。`);
  }
  return given.toLowerCase();
}

/**
 * @param {string} xml manifest.xml of the repository
 * @param {{url: string, id?: string}} where
 */
export function manifestFor(xml, { url, id }) {
  const origin = new URL(url).origin;
  const placed = xml
    .replace(/<AppDomain>[^<]*<\/AppDomain>/g, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_URL}/`, `"${url}/`);
  return id === undefined ? placed : placed.replace(/<Id>[^<]*<\/Id>/, `<Id>${manifestId(id)}</Id>`);
}
