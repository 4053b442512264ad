import type { UsualClass } from "../../domain/waiting-list/priority";

/** The usual priority classes; an office may name its own. */
export const priority: Record<UsualClass, string> = {
  elderly: "Người cao tuổi",
  disability: "Người khuyết tật",
  pregnant: "Mang thai hoặc có con nhỏ",
  merit: "Người có công",
  far: "Ở xa, qua phà qua đò",
  reading: "Khó đọc chữ",
};

export type PriorityWords = typeof priority;
