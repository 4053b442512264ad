import { describe, expect, test } from "vitest";
import { mostUnpacked } from "../../../src/domain/office/file-limits";
import { unpackedSize } from "../../../src/domain/office/zip-size";
import { emptySheet, u32, zipOf } from "../../cast/zip-file";

describe("what a file unpacks to is known before any of it is unpacked", () => {
  test("the sizes in its directory are added up", () => {
    expect(unpackedSize(zipOf([emptySheet(1000), emptySheet(24)]))).toBe(1024);
  });

  test("a hundred megabytes in a hundred kilobytes are seen", () => {
    const bomb = zipOf([emptySheet(100 * 1024 * 1024)]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(unpackedSize(bomb)).toBeGreaterThan(mostUnpacked);
  });

  test("a directory that is torn, or written for files of more than four gigabytes, is taken for endless", () => {
    const torn = zipOf([emptySheet(1000)]);
    torn[torn.length - 22 + 8] = 9;
    expect(unpackedSize(torn)).toBe(Infinity);
    const locator = [...u32(0x07064b50), ...Array.from({ length: 16 }, () => 0)];
    expect(unpackedSize(zipOf([emptySheet(10)], locator))).toBe(Infinity);
  });

  test("what is no zip unpacks to nothing", () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(21), new TextEncoder().encode("Tên;Vai trò\r\n".repeat(9))])
      expect(unpackedSize(bytes)).toBe(0);
  });
});
