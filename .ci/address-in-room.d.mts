import type { NetworkInterfaceInfo } from "node:os";

type Networks = NodeJS.Dict<Pick<NetworkInterfaceInfo, "address" | "family" | "internal">[]>;
export function addressInRoom(port: number, networks?: Networks): string | undefined;
