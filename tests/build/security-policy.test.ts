import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headersFor } from "../../src/build/headers";
import { guards, onlyHttps, policyInPage, policyLines, readPolicies } from "../../src/build/security-policy";
import { readSources } from "../architecture/read-sources";

const policies = readPolicies(policyLines("a{}"));

test("a line of the policy, and the name of a guard, stand in the files of the policies", () => {
  const files = [...readSources("src", /\.(ts|tsx|html)$|\/(Caddyfile|nginx\.conf)$/), ...readSources(".ci", /\.mjs$/)];
  expect(files.length).toBeGreaterThan(100);
  const written = ["default-src", "frame-ancestors", ...Object.keys({ ...guards, ...onlyHttps })];
  const holders = files.filter(([, text]) => written.some((words) => text.includes(words))).map(([path]) => path);
  expect(holders).toEqual(["build/alone-policy.ts", "build/security-policy.ts"]);
});

test("the kiosk's page carries its policy itself, but for what only a header can forbid", () => {
  const { transformIndexHtml } = policyInPage();
  if (typeof transformIndexHtml !== "function") throw new Error("The plugin should write into the page.");
  const write = (page: string) => String(Reflect.apply(transformIndexHtml, {}, [page]));
  const page = write(readFileSync(join(import.meta.dirname, "../../index.html"), "utf8"));
  expect(/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]).toBe(
    policies.kiosk.replace("; frame-ancestors 'none'", ""),
  );
  expect(() => write("<head></head>")).toThrow("once");
});

test("the policy of HTML bears the name of the policy that the pages make", () => {
  const name = /trusted-types (\S+?);/.exec(policies.kiosk)?.[1];
  const maker = readFileSync(join(import.meta.dirname, "../../src/device/trusted.ts"), "utf8");
  expect(maker).toContain(`createPolicy("${name}", rules)`);
});

test("neither page lets another frame it, and none allows what stands inline", () => {
  for (const policy of Object.values(policies)) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  }
});

test.each([
  ["/G/TAP/", "kiosk"],
  ["/G/TAP/index.html", "kiosk"],
  ["/g/tap", "kiosk"],
  ["/G/TAP/gone/", "home"],
  ["/G/TAPS/", "home"],
  ["/G/DVC1/", "home"],
] as const)("%s is sent the policy of the %s", (path, whose) => {
  expect(headersFor(path, policies)["Content-Security-Policy"]).toBe(policies[whose]);
});

test("a file without both policies is refused", () => {
  expect(() => readPolicies(`${policies.kiosk}\n`)).toThrow("two lines");
});
