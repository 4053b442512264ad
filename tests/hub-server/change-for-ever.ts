import { HubState } from "../../src/hub-server/state/hub-state";

/*
 * A hub's process that does nothing but take offices in, until it is killed. It says which one the disk has. The file is large, as that
 * of a nation would be, so that writing it takes long enough to be killed in.
 */
const heavy = "x".repeat(4_000_000);
const state = HubState.open(process.argv[2]!);
state.change((hub) => {
  if (!hub.offices.length) hub.offices.push(officeNamed("0", heavy));
});
for (;;) {
  const name = String(state.hub.offices.length);
  state.change((hub) => hub.offices.push(officeNamed(name)));
  process.stdout.write(`${name}\n`);
}

function officeNamed(name: string, farewell?: string) {
  const removed = farewell ? [{ device: "U1", farewell }] : [];
  return { office: name, name, since: 0, devices: [], removed, invitations: [] };
}
