import type { Guide, ToldSummary } from "../domain/guide/guide";

type Piece<One> = () => Promise<{ told: One[] }>;

/** The guides in one other language: what lists and the search need of all of them, and the guides themselves by topic. */
export interface ToldFiles {
  list: Piece<ToldSummary>;
  topics: Partial<Record<string, Piece<Guide>>>;
}

/** By language. The build puts here what lies beside the guides (`tellings-module.ts`): in this file itself there is nothing. */
export const tellings: Partial<Record<string, ToldFiles>> = {};
