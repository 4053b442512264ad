import { expect, test } from "vitest";
import { findAddressFaults } from "./find-address-faults";
import { readSources } from "./read-sources";

test("the addresses of screens are typed in one table alone", () => {
  expect(findAddressFaults(readSources("src"))).toEqual([]);
});

const table = { "domain/addresses.ts": `export const teamAddress = "/team";` };
const faultsWith = (planted: Record<string, string>) =>
  findAddressFaults(new Map(Object.entries({ ...table, ...planted })));

test.each([
  ["a link", "team/a.tsx", `<A href="/team/duties">`, "/team"],
  ["a link made at run time", "citizen/a.tsx", "<A href={`/learn/${code}/1`}>", "/learn"],
  ["a way on", "citizen/a.tsx", `navigate("/number", { replace: true });`, "/number"],
  ["a question", "team/a.tsx", `<A href="/team?who=me">`, "/team"],
  ["the start", "citizen/a.tsx", `navigate("/", { replace: true });`, "/"],
  ["a route", "app.tsx", `<Route path="/board" component={Board} />`, "/board"],
])("%s with a typed address is seen", (_, file, source, address) => {
  expect(faultsWith({ [file]: source })).toEqual([
    { file, says: `types the address ${address}, which stands in domain/addresses.ts` },
  ]);
});

test("what only looks like an address is none", () => {
  const plain = `const parts = what.split("/"); fetch("/units/all.json"); // goes to "/number"`;
  expect(faultsWith({ "citizen/a.ts": plain, "ui/a.tsx": `location.replace("/")` })).toEqual([]);
});

test("looking at nothing is a fault", () => {
  expect(() => findAddressFaults(new Map())).toThrow("looked at nothing");
});
