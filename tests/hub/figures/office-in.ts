import { keepUnits } from "../../../src/desk/unit/keep-units";
import { write } from "../../../src/desk/desk";
import { enrolment } from "../../../src/desk/office/enrolment";
import { asIdentity, makeTabletKey } from "../../../src/vault/tablet-key";
import { openedOffice } from "../../cast/desk";

const province = { code: "86", name: "Tỉnh Vĩnh Long", kind: "province" };
const commune = (code: string, name: string) => ({ code, name, kind: "commune", parent: "86" });
const units = [province, commune("28987", "Xã Hưng Nhượng"), commune("28993", "Xã Giồng Trôm")];

/** An office that stands in a unit, on a tablet with a key of its own; `at.now` is its clock. */
export async function officeIn(unit: string) {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  desk.identity = asIdentity(await makeTabletKey());
  if ((await write(desk, enrolment(desk, office, "B"), "citizen")) !== "written") throw new Error("No letter.");
  await keepUnits(desk, { office, unit, name: "86", file: { source: "test", units } }, lead);
  return { desk, lead, office, at: desk.clock };
}
