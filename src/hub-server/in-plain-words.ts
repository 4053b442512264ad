import { PlainFault } from "./plain-fault";

const words: Record<string, (what: string) => string> = {
  EACCES: (what) => `${what} cannot be written: this user may not.`,
  EPERM: (what) => `${what} cannot be written: this user may not.`,
  EROFS: (what) => `${what} cannot be written: its disk is read-only.`,
  ENOTDIR: (what) => `${what} cannot be a folder: a file stands in its way.`,
  EEXIST: (what) => `${what} cannot be a folder: a file stands in its way.`,
  ENOENT: (what) => `${what} cannot be made: the folder it should stand in is not there.`,
  ENOSPC: (what) => `The disk of ${what} is full.`,
  EADDRINUSE: (what) => `${what} is taken; stop what uses it, or choose another one with PORT=….`,
};

/** What the system said about a folder or a port, as one sentence; faults nobody knows words for stay as they are. */
export function inPlainWords(error: unknown, what: string): unknown {
  const say = words[(error as NodeJS.ErrnoException).code ?? ""];
  return say ? new PlainFault(say(what)) : error;
}
