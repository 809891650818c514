/** A button of the add-in in the ribbon, as its manifest declares it. */
export interface ManifestControl {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string | undefined;
  /** Undefined for a button that shows the pane. */
  readonly command: string | undefined;
}

export interface ManifestRibbon {
  readonly group: string;
  readonly controls: readonly ManifestControl[];
}

/** The ribbon group of the manifest in one language, with its icons fetched from the simulator's own server. */
export function readManifest(xml: string, locale: string): ManifestRibbon {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  if (manifest.getElementsByTagName('parsererror').length > 0) throw new Error('manifest.xml is not well-formed.');
  const resource = resources(manifest, locale);
  const group = manifest.getElementsByTagNameNS('*', 'Group')[0];
  const child = (parent: Element | undefined, name: string): Element | undefined =>
    parent && [...parent.children].find((element) => element.localName === name);
  const resid = (element: Element | undefined): string => resource(element?.getAttribute('resid'));
  return {
    group: resid(child(group, 'Label')),
    controls: [...(group?.children ?? [])]
      .filter((element) => element.localName === 'Control')
      .map((control) => {
        const icons = [...(child(control, 'Icon')?.children ?? [])];
        const icon = icons.find((image) => image.getAttribute('size') === '32') ?? icons[0];
        const tip = child(control, 'Supertip');
        const command = child(child(control, 'Action'), 'FunctionName')?.textContent?.trim();
        return {
          id: control.getAttribute('id') ?? '',
          label: resid(child(control, 'Label')),
          description: resid(child(tip, 'Description')),
          icon: localPath(resid(icon)),
          command: command || undefined,
        };
      }),
  };
}

function resources(manifest: Document, locale: string): (id: string | null | undefined) => string {
  const values = new Map<string, string>();
  const container = [...manifest.getElementsByTagNameNS('*', 'Resources')].at(-1);
  for (const item of [...(container?.children ?? [])].flatMap((list) => [...list.children])) {
    const override = [...item.children].find((element) => element.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
    values.set(item.getAttribute('id') ?? '', override?.getAttribute('Value') ?? item.getAttribute('DefaultValue') ?? '');
  }
  return (id) => values.get(id ?? '') ?? '';
}

/** Addresses in the manifest name the server of the deployment; the same file stands on this one. */
function localPath(address: string): string | undefined {
  try {
    return new URL(address).pathname;
  } catch {
    return undefined;
  }
}
