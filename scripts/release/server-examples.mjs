/** Settings for the two servers an intranet mostly has. */

/** Names with a hash never change; the others are asked for each time, so that a new version counts at once. */
const HASHED = '\\.[0-9a-f]{8}\\.(?:js|css|png|svg|woff2)';

/**
 * @param {string} url where the site is served, without the slash at the end
 * @param {string} policy what the pane may load, as it says itself
 */
export function serverExamples(url, policy) {
  const { hostname, pathname } = new URL(`${url}/`);
  return { 'nginx.conf': nginx(hostname, pathname, policy), 'web.config': iis(policy) };
}

/** The policy that a pane was built with. */
export function policyOf(html) {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('taskpane.html 里没有 Content-Security-Policy，不能打包。');
  return policy;
}

function nginx(hostname, path, policy) {
  return `# 放进 nginx 的 http 段；证书和目录按本单位的情况改。
server {
    listen 443 ssl;
    server_name ${hostname};
    ssl_certificate     /etc/nginx/cert.pem;
    ssl_certificate_key /etc/nginx/key.pem;

    include mime.types;

    location ${path} {
        alias /srv/jixiao/site/;
        charset utf-8;
        add_header Content-Security-Policy "${policy}" always;
        add_header X-Content-Type-Options nosniff always;
        add_header Cache-Control "no-cache" always;
        # Excel 网页版在框架里打开窗格，所以不要加 X-Frame-Options。
    }

    location ~ "^${path}(?<file>.*${HASHED})$" {
        alias /srv/jixiao/site/$file;
        add_header X-Content-Type-Options nosniff always;
        add_header Cache-Control "public, max-age=31536000, immutable" always;
    }
}
`;
}

function iis(policy) {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 放在 site 文件夹里。Excel 网页版在框架里打开窗格，所以不要加 X-Frame-Options。 -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Content-Security-Policy" value="${policy}" />
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
