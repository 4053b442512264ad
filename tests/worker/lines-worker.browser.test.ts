import { expect, test } from "vitest";
import { openFileCopy } from "../../src/device/file-copy";
import { readCopy } from "../device/read-kept-file";

const module = (code: string) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
const lines = new URL("/src/worker/lines-worker.ts", location.href).href;

/** Another page's worker holds the file for some milliseconds more. */
function hold(name: string, ms: number): Promise<void> {
  const worker = new Worker(
    module(`onmessage = async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("copies", { create: true });
      const handle = await (await folder.getFileHandle("${name}.lines", { create: true })).createSyncAccessHandle();
      postMessage("held");
      setTimeout(() => handle.close(), ${ms});
    };`),
  );
  worker.postMessage("hold");
  return new Promise((resolve) => (worker.onmessage = () => resolve()));
}

/** The worker of lines on a disk that takes only half of the writes named; gives the way to ask it. */
function onFullDisk(short: readonly number[]) {
  const half = module(`const write = FileSystemSyncAccessHandle.prototype.write;
    let nth = 0;
    FileSystemSyncAccessHandle.prototype.write = function (bytes, at) {
      nth += 1;
      return write.call(this, ${JSON.stringify(short)}.includes(nth) ? bytes.subarray(0, bytes.length >> 1) : bytes, at);
    };`);
  const worker = new Worker(module(`import "${half}"; import "${lines}"; postMessage("ready");`), { type: "module" });
  const answer = () => new Promise<{ fault?: string }>((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
  const ready = answer();
  return async (order: object) => {
    await ready;
    const next = answer();
    worker.postMessage({ id: 1, ...order });
    return next;
  };
}

test("a file that the page before still holds is waited for", async () => {
  const name = `held-${crypto.randomUUID()}`;
  await hold(name, 300);
  const copy = openFileCopy(name);
  expect(await copy.keep(async () => ["một"])).toBe("kept");
  copy.add(["hai"]);
  await expect.poll(() => readCopy(name)).toBe("một\nhai\n");
});

test("what a full disk takes only half of is a fault, and leaves no torn line", async () => {
  const name = `full-${crypto.randomUUID()}`;
  const ask = onFullDisk([1, 3]);
  await ask({ what: "open", name });
  const file = 1;
  expect((await ask({ what: "add", file, text: "một\n" })).fault).toMatch(/only a part/);
  expect(await readCopy(name)).toBe("");
  expect((await ask({ what: "add", file, text: "hai\n" })).fault).toBeUndefined();
  expect((await ask({ what: "add", file, text: "ba\n" })).fault).toMatch(/only a part/);
  expect(await readCopy(name)).toBe("hai\n");
});

test("what was written over is overwritten to its end before the file is cut", async () => {
  const name = `over-${crypto.randomUUID()}`;
  const spied = module(`const { write, truncate } = FileSystemSyncAccessHandle.prototype;
    let reached = 0;
    FileSystemSyncAccessHandle.prototype.write = function (bytes, at) {
      reached = Math.max(reached, (at?.at ?? 0) + bytes.length);
      return write.call(this, bytes, at);
    };
    FileSystemSyncAccessHandle.prototype.truncate = function (size) {
      if (reached < this.getSize()) throw new Error("Something was left behind the end.");
      return truncate.call(this, size);
    };
    `);
  const worker = new Worker(module(`import "${lines}"; import "${spied}"; postMessage("ready");`), { type: "module" });
  const next = () => new Promise<{ fault?: string }>((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
  const ask = (order: object) => {
    const answer = next();
    worker.postMessage({ id: 1, file: 1, ...order });
    return answer;
  };
  await next();
  await ask({ what: "open", name });
  await ask({ what: "add", text: `Bà Sáu ${"x".repeat(200)}\n` });
  expect((await ask({ what: "replace", text: "ngắn\n" })).fault).toBeUndefined();
  expect(await readCopy(name)).toBe("ngắn\n");
});
