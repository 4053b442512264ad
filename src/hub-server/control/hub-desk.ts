import type { NewCode } from "../commands/office-verbs";

/** What whoever runs the hub may ask of it, while it runs and while it does not. */
export interface HubDesk {
  office(name: string): Promise<NewCode>;
  province(name: string): Promise<NewCode>;
  offices(): Promise<string[]>;
  remove(what: string): Promise<string>;
  backup(folder: string): Promise<string>;
  /** Lines about the engine as it runs at this moment. */
  check(): Promise<string[]>;
}

export type DeskVerb = keyof HubDesk;
