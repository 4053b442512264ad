import { afterEach, expect, test } from "vitest";
import { policyFile } from "../../src/build/security-policy";
import { serverFiles, serverFilesPlugin } from "../../src/build/server-files";

const policies = {
  kiosk: "default-src 'none'; script-src 'self'",
  home: "default-src 'none'; style-src 'sha256-abc='",
};
const files = [
  "/index.html",
  "/assets/a.js",
  "/G/index.html",
  "/G/DVC1/index.html",
  "/G/EN/DVC1/index.html",
  "/G/sw.js",
];

afterEach(() => {
  delete process.env["PUBLIC_ADDRESS"];
});

const written = (host?: string) => {
  const { ".deploy/Caddyfile": caddy, ".deploy/nginx.conf": nginx } = serverFiles({ policies, files, host });
  return [caddy, nginx];
};

test("both lead the hub's address to the hub, and let it be posted to; the service starts it there", () => {
  const made = serverFiles({ policies, files, host: "tramso.vinhlong.gov.vn" });
  expect(made[".deploy/Caddyfile"]).toContain("reverse_proxy @hub {$TRAM_SO_HUB:127.0.0.1:4173}");
  expect(made[".deploy/Caddyfile"]).toMatch(/@writing \{\n\t\tnot method GET HEAD\n\t\tnot path \/hub \/hub\/\*/);
  expect(made[".deploy/nginx.conf"]).toMatch(
    /location ~ \^\/hub\(\/\|\$\) \{\n\t\tproxy_pass http:\/\/127\.0\.0\.1:4173;/,
  );
  const unit = made[".deploy/tram-so-hub.service"];
  expect(unit).toContain("the hub of tramso.vinhlong.gov.vn\n");
  expect(unit).toContain("HOST=127.0.0.1 PORT=4173");
  expect(unit).not.toContain("@@");
});

test("both configurations carry the policies of this very build, and no blank is left open", () => {
  for (const text of written()) {
    expect(text).toContain(policies.kiosk);
    expect(text).toContain(policies.home);
    expect(text).not.toContain("@@");
  }
});

test("the practice at home has the station's policy, and is looked for before the other home pages", () => {
  for (const [text, first, then] of [
    [written()[0]!, `~(?i)^/g/tap(/(index\\.html)?)?$ "${policies.kiosk}"`, "~(?i)^/g(/|$)"],
    [written()[1]!, `"~*^/g/tap(/(index\\.html)?)?$" "${policies.kiosk}";`, '"~*^/g(/|$)"'],
  ] as const) {
    expect(text).toContain(first);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf(then));
  }
});

test("every home page and every file beside them can be asked for in small letters; the station's cannot", () => {
  const { ".deploy/Caddyfile": caddy, ".deploy/nginx.conf": nginx } = serverFiles({ policies, files });
  expect(caddy).toContain("~(?i)^/g/en/dvc1/?$ /G/EN/DVC1/\n");
  expect(caddy).toContain("~(?i)^/g/sw\\.js/?$ /G/sw.js\n");
  expect(nginx).toContain("\t/g /G/;\n\t/g/ /G/;\n");
  expect(nginx).toContain("\t/g/en/dvc1 /G/EN/DVC1/;\n");
  for (const text of [caddy, nginx]) expect(text).not.toContain("/assets/a.js");
});

test("the site's name stands wherever a server asks for it", () => {
  for (const text of written("tramso.vinhlong.gov.vn")) {
    expect(text).toContain("tramso.vinhlong.gov.vn");
    expect(text).not.toContain("example");
  }
  for (const text of written()) expect(text).toContain("tramso.example.vn");
});

function buildWith(address: string | undefined): Record<string, string> {
  if (address) process.env["PUBLIC_ADDRESS"] = address;
  const emitted: Record<string, string> = {};
  const { generateBundle } = serverFilesPlugin();
  if (typeof generateBundle !== "object")
    throw new Error("The plugin should come after those that write the policies.");
  const bundle = { [policyFile]: { type: "asset", source: `${policies.kiosk}\n${policies.home}\n` } };
  const emitFile = (file: { fileName: string; source: string }) => (emitted[file.fileName] = file.source);
  Reflect.apply(generateBundle.handler, { emitFile }, [{}, bundle]);
  return emitted;
}

test.each([
  ["https://tramso.vinhlong.gov.vn", "tramso.vinhlong.gov.vn"],
  ["tramso.vinhlong.gov.vn", "tramso.vinhlong.gov.vn"],
  ["http://localhost:4173", "tramso.example.vn"],
  [undefined, "tramso.example.vn"],
])("a build for %s is served as %s", (address, host) => {
  const emitted = buildWith(address);
  expect(Object.keys(emitted)).toEqual([".deploy/Caddyfile", ".deploy/nginx.conf", ".deploy/tram-so-hub.service"]);
  expect(emitted[".deploy/nginx.conf"]).toContain(`server_name ${host};`);
  expect(emitted[".deploy/Caddyfile"]).toContain(`{$TRAM_SO_SITE:${host}}`);
});
