import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { trustedTemplatesPlugin } from "../../src/build/trusted-templates";

const root = join(import.meta.dirname, "../..");
const plant = (code: string) => {
  const { transform } = trustedTemplatesPlugin();
  if (typeof transform !== "object") throw new Error("The plugin should name the files it changes.");
  return Reflect.apply(transform.handler, {}, [code]) as { code: string };
};

test("no file of the house makes HTML of a text itself", () => {
  const names = readdirSync(join(root, "src"), { recursive: true }).map(String);
  // What builds the pages only plants the call.
  const files = names.filter((name) => /\.tsx?$/.test(name) && !name.startsWith("build"));
  expect(files.length).toBeGreaterThan(100);
  const makers = files.filter((name) => readFileSync(join(root, "src", name), "utf8").includes("trustedTemplate"));
  expect(makers).toEqual([join("device", "trusted.ts")]);
});

test("Solid writes its templates through the policy of the station, at its only place", () => {
  const { code } = plant(readFileSync(join(root, "node_modules/solid-js/web/dist/web.js"), "utf8"));
  expect(code).toContain("t.innerHTML = trustedTemplate(html);");
  expect(code).not.toContain("t.innerHTML = html");
});

test("a Solid that writes its templates otherwise stops the build", () => {
  expect(() => plant("export const template = 1;")).toThrow("at 0 places");
  expect(() => plant("t.innerHTML = html; t.innerHTML = html;")).toThrow("at 2 places");
});
