import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Desk } from "../../../src/desk/desk";
import { takeFromHub, type Arriving } from "../../../src/desk/figures/take-from-hub";
import { sendFiguresUp } from "../../../src/desk/figures/send-up";
import { addHamlets } from "../../../src/desk/unit/add-hamlets";
import { figureOf } from "../../../src/domain/figures/unit-figures";
import { writeHubCode } from "../../../src/domain/hub/hub-code";
import { hearFigures } from "../../../src/hub/figures/hear-figures";
import { openFigureDoor } from "../../../src/hub/figures/open-figure-door";
import { newRecord } from "../../../src/hub/joining/new-record";
import { nkeyOf } from "../../../src/hub/joining/login-key";
import { proofOf } from "../../../src/hub/proof-of";
import { MemoryHub } from "../memory-log";
import { WireDouble } from "../wire-double";
import { officeIn } from "./office-in";

const day = 86_400_000;
const provinceCode = { office: "PRVNCE00", secret: "0123456789ABCDEF" };
const communeCode = { office: "7K3D9QXW", secret: "ABCDEFGH01234567" };
const period = "2026-11";
const text = (body: Uint8Array) => new TextDecoder("latin1").decode(body);

let hub: MemoryHub;
let wire: WireDouble;

beforeEach(async () => {
  hub = new MemoryHub();
  wire = new WireDouble();
  vi.stubGlobal("fetch", wire.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  await wire.addOffice(communeCode.office, communeCode.secret);
});

const toolsOf = ({ journal, vault, identity, now }: Desk) => ({ journal, vault, identity, now: () => now() });

/** A commune of three hamlets whose tablet shares its office at the hub. */
async function commune() {
  const at = await officeIn("28987");
  const names = ["Ấp 1", "Ấp 2", "Ấp 3"];
  await addHamlets(at.desk, { office: at.office, unit: "28987", names, known: [] }, at.lead);
  const record = newRecord(communeCode.office, at.desk.identity.key);
  const claim = { office: record.office, device: nkeyOf(record.seed), proof: await proofOf(communeCode.secret) };
  await wire.fetch("/hub/claim", { method: "POST", body: JSON.stringify(claim) });
  const log = new MemoryHub(hub).device();
  at.desk.hub = { ...at.desk.hub, figures: openFigureDoor({ ...toolsOf(at.desk), record }, log) };
  return { ...at, log };
}

/** The province's tablet, which showed a code of the province. */
async function province() {
  await wire.addOffice(provinceCode.office, provinceCode.secret);
  const at = await officeIn("86");
  const log = hub.device();
  const door = openFigureDoor({ ...toolsOf(at.desk), record: undefined });
  const { refused } = await door.receive(writeHubCode(provinceCode), at.lead);
  if (refused) throw new Error(refused);
  const reads = (await at.desk.vault.figuresRecord()).reads!;
  at.desk.hub = { ...at.desk.hub, figures: { ...door, hear: (heard) => hearFigures(log, reads, heard) } };
  return { ...at, log };
}

function looks({ desk, lead }: { desk: Desk; lead: string }) {
  let arriving: Arriving | undefined;
  const taking = takeFromHub(desk, lead, (now) => (arriving = now));
  onTestFinished(taking.stop);
  const isRead = () => expect.poll(() => arriving?.allRead).toBe(true);
  return { arriving: () => arriving!, isRead, confirm: taking.confirm };
}

/** The commune's lead compared the mark of the only key that the hub names. */
async function chooses({ desk }: { desk: Desk }) {
  const answer = await desk.hub.figures.readers();
  if ("refused" in answer) throw new Error(answer.refused);
  await desk.hub.figures.sendTo(answer.readers);
  return answer.readers;
}

const sentTo = async ({ desk }: { desk: Desk }) =>
  figureOf((await (await desk.figures()).aroundUnit(period, "86")).row!, "sent:commune");

describe("figures that go up by themselves", () => {
  test("fill the province's screen while it is looked at, once each mark was compared", async () => {
    const above = await province();
    const from = await commune();
    expect(await sendFiguresUp(from.desk)).toBe("nobody");
    const [reader] = await chooses(from);
    let mark: string | undefined;
    above.desk.hub.figures.watch(({ reads }) => (mark = reads?.mark));
    await expect.poll(() => mark).toBe(reader!.mark);
    expect(await sendFiguresUp(from.desk)).toBe("put");

    const screen = looks(above);
    await screen.isRead();
    const [come] = screen.arriving().unknown;
    expect(come).toMatchObject({ file: { office: "Xã Hưng Nhượng", root: "28987" }, keyIsNew: false });
    const shelf = await above.desk.figures();
    expect((await shelf.unitFigures(period, ["28987"]))[0], "nothing of an unknown sender is taken").toBeUndefined();
    expect(await screen.confirm(come!)).toBe("confirmed");
    expect(screen.arriving().unknown).toEqual([]);
    expect(await sentTo(above)).toMatchObject({ have: 1 });
    expect(figureOf((await shelf.aroundUnit(period, "28987")).row!, "teams:hamlet")).toEqual({ have: 0, of: 3 });

    await addHamlets(from.desk, { office: from.office, unit: "28987", names: ["Ấp 4"], known: [] }, from.lead);
    from.at.now += day;
    expect(await sendFiguresUp(from.desk)).toBe("put");
    await expect
      .poll(async () => figureOf((await shelf.aroundUnit(period, "28987")).row!, "teams:hamlet"))
      .toEqual({ have: 0, of: 4 });
  });

  test("go up once a day, and the same not again before a week", async () => {
    await province();
    const from = await commune();
    await chooses(from);
    expect(await sendFiguresUp(from.desk)).toBe("put");
    expect(await sendFiguresUp(from.desk)).toBe("known");
    await addHamlets(from.desk, { office: from.office, unit: "28987", names: ["Ấp 4"], known: [] }, from.lead);
    from.at.now += 60_000;
    expect(await sendFiguresUp(from.desk)).toBe("later");
    from.at.now += day;
    expect(await sendFiguresUp(from.desk)).toBe("put");
    from.at.now += 4 * day;
    expect(await sendFiguresUp(from.desk)).toBe("known");
    hub.empty();
    from.at.now += 4 * day;
    await sendFiguresUp(from.desk);
    const lying = hub.entries("FIGURES").map(({ subject }) => subject);
    expect(lying, "a hub that forgot them has them again").toContain(`f.${communeCode.office}.${period}`);
  });

  test("wait while the hub is away, and go up afterwards", async () => {
    await province();
    const from = await commune();
    await chooses(from);
    from.log.goes("away");
    expect(await sendFiguresUp(from.desk)).toBe("away");
    expect(hub.entries("FIGURES")).toEqual([]);
    from.log.goes("up");
    expect(await sendFiguresUp(from.desk)).toBe("put");
    expect(hub.entries("FIGURES")).toHaveLength(1);
  });

  test("lie at the hub so that nobody between reads them, or puts them elsewhere", async () => {
    const above = await province();
    const from = await commune();
    await chooses(from);
    await sendFiguresUp(from.desk);
    const [entry] = hub.entries("FIGURES");
    for (const word of ["Hưng Nhượng", "28987", "teams", "unit-figures", "signature"])
      expect(text(entry!.body)).not.toContain(word);
    expect(JSON.stringify(wire.heard)).not.toContain("Hưng Nhượng");
    hub.store("FIGURES", "f.0THER000.2026-11", entry!.body);
    hub.store("FIGURES", "f.0THER000.2026-10", new Uint8Array(40));
    const screen = looks(above);
    await screen.isRead();
    expect(screen.arriving()).toMatchObject({ unfit: 0, unknown: [{ file: { root: "28987" } }] });
  });

  test("are read by every coordinator who was chosen, and by no other", async () => {
    const [first, second] = [await province(), await province()];
    const from = await commune();
    const [reader] = await chooses(from);
    await from.desk.hub.figures.sendTo([reader!]);
    await sendFiguresUp(from.desk);
    const unchosen = looks(second);
    await unchosen.isRead();
    expect(unchosen.arriving().unknown).toEqual([]);
    const chosen = looks(first);
    await chosen.isRead();
    expect(chosen.arriving().unknown).toHaveLength(1);
  });

  test("come again when the line comes back", async () => {
    const above = await province();
    const from = await commune();
    await chooses(from);
    const screen = looks(above);
    await screen.isRead();
    above.log.goes("away");
    await sendFiguresUp(from.desk);
    expect(screen.arriving()).toMatchObject({ line: "away", unknown: [] });
    above.log.goes("up");
    await expect.poll(() => screen.arriving().unknown.length).toBe(1);
  });

  test("are sent and received by nobody but who may keep figures", async () => {
    const at = await officeIn("86");
    const door = openFigureDoor({ ...toolsOf(at.desk), record: undefined });
    expect(await door.receive(writeHubCode(provinceCode), "somebody")).toEqual({ refused: "may-not" });
    expect(await door.receive("7K3D", at.lead)).toEqual({ refused: "not-a-code" });
  });
});
