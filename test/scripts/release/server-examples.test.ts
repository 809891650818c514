/** @jest-environment jsdom */
import { contentPolicy } from '../../../scripts/release/content-policy.mjs';
import { policyOf, serverExamples } from '../../../scripts/release/server-examples.mjs';

const POLICY = contentPolicy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
const examples = serverExamples('https://intranet.example/jixiao', POLICY);

describe('the settings for servers that a release brings', () => {
  it('IIS: well-formed, with the policy of the pane', () => {
    const config = new DOMParser().parseFromString(examples['web.config'], 'text/xml');
    expect([...config.getElementsByTagName('parsererror')]).toEqual([]);
    expect(config.documentElement.nodeName).toBe('configuration');
    const headers = [...config.querySelectorAll('customHeaders > add')].map((element) => [element.getAttribute('name'), element.getAttribute('value')]);
    expect(headers).toEqual([['Content-Security-Policy', POLICY], ['X-Content-Type-Options', 'nosniff']]);
    const types = [...config.querySelectorAll('mimeMap')].map((element) => element.getAttribute('fileExtension'));
    // A second type for the same ending stops IIS, unless the first is removed before.
    expect([...config.querySelectorAll('staticContent > remove')].map((element) => element.getAttribute('fileExtension'))).toEqual(types);
  });

  it('nginx: the policy with every file that has no hash', () => {
    expect(examples['nginx.conf']).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
    expect(examples['nginx.conf']).toContain('location /jixiao/ {');
  });

  it('allow no inline script or style, no eval, and no other server than the one of office.js', () => {
    expect(POLICY).not.toMatch(/unsafe|\*/);
    expect([...new Set(POLICY.match(/https:[^ ;]+/g))]).toEqual(['https://appsforoffice.microsoft.com']);
    expect(contentPolicy('office/office.js')).not.toContain('https:');
  });

  it('take the policy from the pane as it was built', () => {
    expect(policyOf(`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)).toBe(POLICY);
    expect(() => policyOf('<html></html>')).toThrow('Content-Security-Policy');
  });
});
