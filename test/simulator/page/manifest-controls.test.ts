/** @jest-environment jsdom */
import { readManifest } from '../../../src/simulator/page/manifest-controls';

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome">
      <Group id="G"><Label resid="G.Label"/><Icon><bt:Image size="16" resid="Open.16"/></Icon>
        <Control xsi:type="Button" id="Open"><Label resid="Open.Label"/>
          <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Open.16"/><bt:Image size="32" resid="Open.32"/></Icon>
          <Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="Url"/></Action></Control>
        <Control xsi:type="Button" id="Check"><Label resid="Check.Label"/>
          <Supertip><Title resid="Check.Label"/><Description resid="Open.Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Open.16"/></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName> check </FunctionName></Action></Control>
      </Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Open.16" DefaultValue="https://localhost:3000/icons/open-16.png"/><bt:Image id="Open.32" DefaultValue="https://localhost:3000/icons/open-32.png"/></bt:Images>
      <bt:ShortStrings>
        <bt:String id="G.Label" DefaultValue="绩效目标"><bt:Override Locale="en-US" Value="Performance"/></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开"/><bt:String id="Check.Label" DefaultValue="检查"><bt:Override Locale="en-US" Value="Check"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Open.Tip" DefaultValue="打开窗格"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe('the ribbon group of the manifest', () => {
  it('has the buttons in their order, with label, tip, icon of this server and command', () => {
    expect(readManifest(MANIFEST, 'zh-CN')).toEqual({
      group: '绩效目标',
      controls: [
        { id: 'Open', label: '打开', description: '打开窗格', icon: '/icons/open-32.png', command: undefined },
        { id: 'Check', label: '检查', description: '打开窗格', icon: '/icons/open-16.png', command: 'check' },
      ],
    });
  });

  it('speaks the other language where the manifest does', () => {
    const { group, controls } = readManifest(MANIFEST, 'en-US');
    expect([group, ...controls.map((control) => control.label)]).toEqual(['Performance', '打开', 'Check']);
  });

  it('is refused when the manifest is not well-formed', () => {
    expect(() => readManifest('<OfficeApp>', 'zh-CN')).toThrow('not well-formed');
  });
});
