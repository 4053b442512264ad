import { setWords } from "../../../src/domain/author/edit-guide";
import { openPackOffice, packOf, takeUp, type PackOffice } from "../../cast/packs";
import { houseTexts } from "../../domain/author/house-texts";

export const house = houseTexts.find(({ file }) => file.endsWith("chung-thuc-ban-sao.yaml"))!.text;
export const titled = (title: string): string => setWords(house, ["title"], { words: title, optional: false });

/** Two offices and somebody who means harm; one of the offices trusts the other. */
export interface Offices {
  /** Whose packs are attacked: it makes the next version of a guide that was taken up, and one guide more. */
  from: PackOffice;
  /** Takes packs of `from`, whose mark was compared there. */
  to: PackOffice;
  /** Nobody compared the mark of this one; it has the code of everything. */
  stranger: PackOffice;
  /** What was taken up first, and what is attacked on its way. */
  older: string;
  pack: string;
  strangers: string;
}

export async function openOffices(): Promise<Offices> {
  const from = await openPackOffice("Xã Hưng Nhượng");
  const stranger = await openPackOffice("Xã Lạ");
  const to = await openPackOffice("Xã Bình Phú");
  await from.publish("BM1", titled("Bản một"));
  const older = (await packOf(from, "BM1")).text;
  await from.publish("BM1", titled("Bản hai"));
  await from.publish("BM2", titled("Sao y ở xã"));
  const pack = (await packOf(from, "BM1", "BM2")).text;
  // Text that would run, if anything of a guide ever became HTML.
  await stranger.publish("BM1", titled('<img src="x" onerror="window.hit = 1"> Bài lạ'));
  await takeUp(to, older);
  return { from, to, stranger, older, pack, strangers: (await packOf(stranger, "BM1")).text };
}

/** All that taking a pack up would change. */
export async function stateOf({ desk }: PackOffice): Promise<string> {
  const shelf = await desk.guides();
  const texts = (await shelf.guides()).map(({ mark }) => mark).sort();
  return JSON.stringify([await desk.journal.things("guide"), texts, await shelf.senders()]);
}
