import { resolve } from "node:path";
import qrcode from "qrcode";
import { withDesk } from "../control/with-desk";
import { PlainFault } from "../plain-fault";
import { certificateSeen, tellSeen } from "./check-hub";
import type { NewCode } from "./office-verbs";

type Tell = (sentence: string) => void;

/** Tells a code, and shows it to whoever would rather scan it. */
async function tellCode({ code, until }: NewCode, tell: Tell): Promise<void> {
  tell(`\n  ${code}\n`);
  tell(await qrcode.toString(code, { type: "terminal", small: true }));
  tell(
    `  It lets one device in, until ${new Date(until).toISOString().slice(0, 10)}. Hand it over as you would a key.`,
  );
}

async function check(folder: string, address: string | undefined, tell: Tell): Promise<void> {
  const lines = await withDesk(folder, tell, (desk) => desk.check());
  for (const line of lines) tell(line);
  if (address) for (const line of tellSeen([await certificateSeen(address, Date.now())])) tell(line);
}

type Command = (folder: string, what: string, tell: Tell) => Promise<void>;

/** What may stand behind `npm run hub --`. */
export const commands: Record<string, Command> = {
  office: async (folder, name, tell) => tellCode(await withDesk(folder, tell, (desk) => desk.office(name)), tell),
  province: async (folder, name, tell) => tellCode(await withDesk(folder, tell, (desk) => desk.province(name)), tell),
  offices: async (folder, _, tell) => {
    const lines = await withDesk(folder, tell, (desk) => desk.offices());
    for (const line of lines.length ? lines : ["There is no office yet."]) tell(line);
  },
  remove: async (folder, what, tell) => tell(await withDesk(folder, tell, (desk) => desk.remove(what))),
  backup: async (folder, where, tell) => {
    if (!where) throw new PlainFault("Say where to: npm run hub -- backup FOLDER");
    tell(await withDesk(folder, tell, (desk) => desk.backup(resolve(where))));
  },
  check: (folder, address, tell) => check(folder, address, tell),
};

/** Carries out one command; throws a plain sentence for one that is unknown. */
export function runCommand(
  verb: string,
  what: string,
  { folder, tell }: { folder: string; tell: Tell },
): Promise<void> {
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (!command) throw new PlainFault(`There is no command ${verb}; there are: ${Object.keys(commands).join(", ")}.`);
  return command(resolve(folder), what, tell);
}
