import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepUpToDate } from "../../src/device/app-update";
import { setUpdate, update } from "../../src/device/release";

const never = new Promise<never>(() => undefined);

class FakeWorker extends EventTarget {
  state = "installing";
  scriptURL = new URL("/kiosk-worker.js", location.href).href;
  postMessage = vi.fn();
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** A tablet whose worker runs, and to which releases come. */
class FakeRegistration extends EventTarget {
  active = new FakeWorker();
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  update = async () => undefined;
  /** A release that begins to come in. */
  comes(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }
  waits(worker: FakeWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
  }
}

let registration: FakeRegistration;

async function openPage(): Promise<void> {
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: registration.active,
    ready: Promise.resolve(registration),
    register: async () => registration,
    getRegistration: async () => registration,
  });
  vi.stubGlobal("navigator", { serviceWorker, locks: { request: () => never, query: async () => ({ held: [] }) } });
  void keepUpToDate(never, () => never);
  await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  setUpdate(undefined);
  registration = new FakeRegistration();
  registration.active.state = "activated";
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a release that waited before the page was opened is offered", async () => {
  registration.waiting = Object.assign(new FakeWorker(), { state: "installed" });
  await openPage();
  expect(update()).toBeDefined();
});

test("a good release is offered that comes hours after a bad one, to a page that was open all the time", async () => {
  await openPage();
  await vi.advanceTimersByTimeAsync(3 * 3_600_000);
  registration.comes().become("redundant");
  await vi.advanceTimersByTimeAsync(3 * 3_600_000);
  expect(update()).toBeUndefined();
  registration.waits(registration.comes());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(update()).toBeDefined();
});

test("taking it up tells the worker that waits, and no other", async () => {
  await openPage();
  const next = registration.comes();
  registration.waits(next);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await update()!()).toBe("taken-up");
  expect(next.postMessage.mock.calls.map(([order]) => order as unknown)).toEqual([{ type: "SKIP_WAITING" }]);
  const asked = registration.active.postMessage.mock.calls.map(([order]) => (order as { type: string }).type);
  expect(asked).not.toContain("SKIP_WAITING");
});
