import { book } from "../../src/wording/en/book";
import { languages } from "../../src/wording/languages";
import type { Book } from "../../src/wording/vi/book";

/**
 * Nothing here runs: it is read by the compiler alone, in `npm run check`. Each planted fault must be an error, and where
 * one no longer is, the line above it is.
 */
const { readAloud: _left, ...turnWithoutAWord } = book.turn;
const { trouble: _gone, ...bookWithoutAFile } = book;

// @ts-expect-error A language without a word does not compile.
export const withoutAWord: Book = { ...book, turn: turnWithoutAWord };

// @ts-expect-error A language without a file of words does not compile.
export const withoutAFile: Book = bookWithoutAFile;

// @ts-expect-error A word that takes less than it is given compiles; one that wants more does not.
export const wantsMore: Book["turn"] = { ...book.turn, ofDay: (day: string, year: string) => day + year };

type Row = { [Fact in keyof (typeof languages)["en"]]: unknown };
const { voice: _silent, ...rowWithoutAVoice } = languages.en;

// @ts-expect-error A row of the list that leaves a fact out does not compile.
export const withoutAVoice: Row = rowWithoutAVoice;
