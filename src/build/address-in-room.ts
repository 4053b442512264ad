import { networkInterfaces, type NetworkInterfaceInfo } from "node:os";

type Networks = NodeJS.Dict<Pick<NetworkInterfaceInfo, "address" | "family" | "internal">[]>;

// Only what a house gives out for itself (RFC 1918): a public address is never told.
const inHouse = /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./;
/** Networks inside this machine: no phone is in them. */
const ofThisMachine = /^(docker|br-|veth|virbr|vbox|vmnet|vEthernet|utun|tun|tap|wg|zt|tailscale)/i;

/**
 * The address under which other devices in the room reach this machine at a port; undefined without a private network. Asked
 * anew each time, because a router may give another one while the server runs.
 */
export function addressInRoom(port: number, networks: Networks = networkInterfaces()): string | undefined {
  const reached = Object.entries(networks).filter(([name]) => !ofThisMachine.test(name));
  const found = reached.flatMap(([, addresses = []]) => addresses);
  const one = found.find(({ address, family, internal }) => family === "IPv4" && !internal && inHouse.test(address));
  return one && `http://${one.address}:${port}`;
}
