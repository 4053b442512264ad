export interface Served {
  port: number;
  address: string;
  stop(): Promise<void>;
}
export interface Serves {
  port?: number;
  host?: string;
  /** Makes of the port the address other devices in the room reach; undefined where there is none. */
  inRoom?: (port: number) => string | undefined;
}
export function serve(folder: string, options?: Serves): Promise<Served>;
