import { expect, test } from "vitest";
import { makeReaderKey, openFigures, sealFigures } from "../../../src/hub/figures/figures-seal";

const subject = "f.7K3D9QXW.2026-11";
const file = JSON.stringify({ kind: "unit-figures", body: "Xã Hưng Nhượng ".repeat(4000) });

test("figures are opened by each of those they were sealed for, and by nobody else", async () => {
  const [first, second, other] = await Promise.all([makeReaderKey(), makeReaderKey(), makeReaderKey()]);
  const body = await sealFigures(file, subject, [first.key, second.key]);
  expect(await openFigures(body, subject, first.privateKey)).toBe(file);
  expect(await openFigures(body, subject, second.privateKey)).toBe(file);
  expect(await openFigures(body, subject, other.privateKey)).toBeUndefined();
});

test("a copy in the place of another office or month opens for nobody", async () => {
  const { key, privateKey } = await makeReaderKey();
  const body = await sealFigures(file, subject, [key]);
  for (const elsewhere of ["f.ABCDEFGH.2026-11", "f.7K3D9QXW.2026-10"])
    expect(await openFigures(body, elsewhere, privateKey)).toBeUndefined();
});

test("what was changed, cut off or is nothing at all is nobody's", async () => {
  const { key, privateKey } = await makeReaderKey();
  const body = await sealFigures(file, subject, [key]);
  for (const at of [0, 30, 70, body.length - 1]) {
    const changed = body.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await openFigures(changed, subject, privateKey), `byte ${at}`).toBeUndefined();
  }
  expect(await openFigures(body.slice(0, 100), subject, privateKey)).toBeUndefined();
  expect(await openFigures(new Uint8Array(), subject, privateKey)).toBeUndefined();
});

test("many figures take little room, and what swells beyond any file is not unpacked", async () => {
  const { key, privateKey } = await makeReaderKey();
  expect((await sealFigures(file, subject, [key])).length).toBeLessThan(2_000);
  const bomb = await sealFigures("0".repeat(17 * 1024 * 1024), subject, [key]);
  expect(await openFigures(bomb, subject, privateKey)).toBeUndefined();
});
