import { createHmac } from "node:crypto";
import { canBeDurable } from "./engine-version";
import { provinceAccount, systemAccount, type EnginePlan, type PlannedOffice } from "./engine-plan";
import { coordinatorRights, deviceRights, keeperRights, type Rights } from "./permissions";

/** What the engine is started with, beside whom it lets in. */
export interface EngineSetting {
  /** Where streams lie. */
  store: string;
  pidFile: string;
  version: string;
  ports: EnginePorts;
  /** What the passwords of the hub's own users are made from; it lives as long as the engine runs. */
  secret: string;
}

/** Both on 127.0.0.1: the hub's own, and the one for WebSockets, which the hub leads devices to. */
export interface EnginePorts {
  own: number;
  webSocket: number;
}

/** The password of the hub's own user in an account; the user is named like the account. */
export const passwordOf = (secret: string, account: string): string =>
  createHmac("sha256", secret).update(account).digest("base64url");

const mebibyte = 1024 * 1024;
/** Bytes. What a province's figures of a period take is the largest; of other streams each has a limit of its own. */
export const mostPayload = 64 * 1024;
/** What an office may keep: fourteen days of two thousand requests are 30 MB. */
export const mostOfOffice = { EVENTS: 512 * mebibyte, STATE: 64 * mebibyte };
export const mostFigures = 2048 * mebibyte;
/** Nothing is set aside for it: the disk is looked at instead, for all offices together never take their most. */
const mostOfAll = 1024 * 1024 * mebibyte;
const connectionsOfOffice = 200;

const list = (rights: readonly string[]) => `[${rights.map((one) => JSON.stringify(one)).join(", ")}]`;
const permissions = ({ publish, subscribe }: Rights) =>
  `permissions: { publish: { allow: ${list(publish)} }, subscribe: { allow: ${list(subscribe)} } }`;

const device = (nkey: string, rights: Rights) =>
  `      { nkey: ${nkey}, allowed_connection_types: ["WEBSOCKET"], ${permissions(rights)} }`;

const keeper = (secret: string, account: string, rights?: Rights) =>
  `      { user: "${account}", password: "${passwordOf(secret, account)}", allowed_connection_types: ["STANDARD"]` +
  `${rights ? `, ${permissions(rights)}` : ""} }`;

const officeAccount = ({ office, devices }: PlannedOffice, secret: string): string => `  "${office}": {
    jetstream: { max_mem: 0, max_file: ${mostOfOffice.EVENTS + mostOfOffice.STATE}, max_streams: 2, max_consumers: 0 }
    limits: { max_connections: ${connectionsOfOffice}, max_payload: ${mostPayload} }
    imports: [{ service: { account: ${provinceAccount}, subject: "f.${office}.>" } }]
    users: [
${[
  keeper(secret, office, keeperRights),
  ...devices.map((one) => device(one.device, deviceRights[one.kind]({ office, device: one.device }))),
].join("\n")}
    ]
  }`;

const province = (coordinators: readonly string[], secret: string): string => `  ${provinceAccount}: {
    jetstream: { max_mem: 0, max_file: ${mostFigures}, max_streams: 1, max_consumers: 0 }
    exports: [{ service: "f.>" }]
    users: [
${[
  keeper(secret, provinceAccount, keeperRights),
  ...coordinators.map((nkey) => device(nkey, coordinatorRights(nkey))),
].join("\n")}
    ]
  }`;

/** The whole configuration of the engine, as its own file wants it. */
export function configurationOf(plan: EnginePlan, { store, pidFile, version, ports, secret }: EngineSetting): string {
  const sync = canBeDurable(version) ? ", sync_interval: always" : "";
  return `# The hub writes this file anew at every change; what is changed here by hand is lost.
server_name: "tram-so"
listen: "127.0.0.1:${ports.own}"
pid_file: ${JSON.stringify(pidFile)}
max_payload: ${mostPayload}
max_control_line: 4096
max_connections: 20000
max_subscriptions: 32
ping_interval: "30s"
ping_max: 2
write_deadline: "10s"
# A slow phone signs its login for seconds when many come at once.
authorization { timeout: 30 }
jetstream { store_dir: ${JSON.stringify(store)}, max_memory_store: ${mebibyte}, max_file_store: ${mostOfAll}${sync} }
websocket { listen: "127.0.0.1:${ports.webSocket}", no_tls: true, handshake_timeout: "10s", compression: false }
system_account: ${systemAccount}
accounts {
  ${systemAccount}: { users: [
${keeper(secret, systemAccount)}
  ] }
${[province(plan.coordinators ?? [], secret), ...plan.offices.map((office) => officeAccount(office, secret))].join("\n")}
}
`;
}
